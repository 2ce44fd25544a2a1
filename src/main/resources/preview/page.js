(function () {
  'use strict';
  var root = document.documentElement;
  var byId = function (id) { return document.getElementById(id); };
  function make(name, text, attributes) {
    var made = document.createElement(name);
    if (text) { made.textContent = text; }
    Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    return made;
  }

  root.classList.add('script');

  // Light, dark, or as the system has it. Where the browser keeps nothing for files, nothing is kept.
  var themes = ['auto', 'light', 'dark'];
  function kept() { try { return localStorage.getItem('iskra-theme'); } catch (e) { return null; } }
  function keep(value) { try { localStorage.setItem('iskra-theme', value); } catch (e) { return; } }
  function show(theme) {
    if (theme === 'auto') { root.removeAttribute('data-theme'); } else { root.setAttribute('data-theme', theme); }
    byId('theme').textContent = 'Theme: ' + theme;
    byId('theme').value = theme;
  }
  var asked = (/[?&]theme=(light|dark|auto)/.exec(location.search) || [])[1] || kept();
  show(themes.indexOf(asked) < 0 ? 'auto' : asked);
  byId('theme').addEventListener('click', function () {
    var next = themes[(themes.indexOf(byId('theme').value) + 1) % themes.length];
    keep(next);
    show(next);
  });

  if (matchMedia('(max-width: 52rem)').matches) { byId('contents').open = false; }

  // The focus chosen, beside its tree.
  var panel = byId('panel');
  var chosen = [];
  var opener = null;
  function close() {
    var within = panel.contains(document.activeElement);
    panel.hidden = true;
    root.classList.remove('beside');
    unlight();
    if (opener && within) { opener.focus({ preventScroll: true }); }
    opener = null;
  }
  function unlight() {
    chosen.forEach(function (one) { one.classList.remove('chosen', 'lit'); });
    chosen = [];
  }
  function nodes(id) {
    return Array.prototype.slice.call(document.querySelectorAll('.node[data-focus="' + CSS.escape(id) + '"]'));
  }
  function light(id) {
    unlight();
    var name = CSS.escape(id);
    nodes(id).forEach(function (node) { node.classList.add('chosen'); chosen.push(node); });
    document.querySelectorAll('.wire[data-from="' + name + '"], .wire[data-to="' + name + '"]').forEach(
      function (wire) { wire.classList.add('lit'); chosen.push(wire); });
  }
  function choose(article, reveal) {
    var id = article.id.slice('focus-'.length);
    var copy = article.cloneNode(true);
    copy.removeAttribute('id');
    var button = make('button', 'Close', { 'class': 'close', type: 'button' });
    button.addEventListener('click', close);
    copy.querySelectorAll('details').forEach(function (part) {
      part.open = part.querySelector('summary').textContent !== 'ai_will_do';
    });
    panel.replaceChildren(button, copy);
    panel.hidden = false;
    panel.scrollTop = 0;
    root.classList.add('beside');
    light(id);
    var narrow = matchMedia('(max-width: 52rem)').matches;
    if (reveal && chosen.length) {
      chosen[0].scrollIntoView({ block: narrow ? 'start' : 'center', inline: 'center' });
    }
  }
  function target() {
    var name = location.hash.slice(1);
    try { name = decodeURIComponent(name); } catch (e) { return null; }
    return name ? byId(name) : null;
  }
  // What was not shown yet has its height only when it is: then the place moves.
  function settle(found, times) {
    found.scrollIntoView();
    if (times) { requestAnimationFrame(function () { settle(found, times - 1); }); }
  }
  // The browser opens the list of all focuses to show the one in the address; the tree shows it better.
  function follow() {
    var found = target();
    if (!found || !found.matches('article.focus')) {
      close();
      if (found) { settle(found, 3); }
      return;
    }
    found.closest('details.all').open = false;
    choose(found, true);
  }
  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a[href^="#focus-"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) { return; }
    var article = byId(decodeURIComponent(link.getAttribute('href').slice(1)));
    if (!article) { return; }
    event.preventDefault();
    if (!panel.contains(link)) { opener = link; }
    choose(article, !link.matches('.node'));
    panel.focus({ preventScroll: true });
    try { history.pushState(null, '', link.getAttribute('href')); } catch (e) { return; }
  });
  addEventListener('popstate', follow);
  addEventListener('hashchange', follow);

  // Smaller and larger trees.
  document.querySelectorAll('.tree').forEach(function (tree) {
    var canvas = tree.querySelector('.canvas');
    if (!canvas) { return; }
    var scale = 1;
    var bar = make('div', '', { 'class': 'zoom' });
    function zoom(to) {
      scale = Math.min(2, Math.max(.15, to));
      canvas.style.zoom = scale;
    }
    [['−', 'Smaller', function () { zoom(scale / 1.25); }],
      ['+', 'Larger', function () { zoom(scale * 1.25); }],
      ['Fit', 'As wide as the page', function () { zoom((canvas.parentNode.clientWidth - 4) / parseFloat(canvas.style.width)); }],
      ['1:1', 'As large as in the game', function () { zoom(1); }]
    ].forEach(function (one) {
      var button = make('button', one[0], { type: 'button', title: one[1], 'aria-label': one[1] });
      button.addEventListener('click', one[2]);
      bar.append(button);
    });
    tree.querySelector('.heading').append(bar);
  });

  // A tree wider than the page begins at its first focus, once it is seen.
  var seen = new IntersectionObserver(function (entries) {
    entries.forEach(function (entry) {
      if (!entry.isIntersecting) { return; }
      seen.unobserve(entry.target);
      var first = entry.target.querySelector('.node');
      if (first && entry.target.scrollLeft === 0) {
        entry.target.scrollLeft = first.offsetLeft + first.offsetWidth / 2 - entry.target.clientWidth / 2;
      }
    });
  });
  document.querySelectorAll('.scroll').forEach(function (one) { seen.observe(one); });

  // Search. Titles and ids are gathered when somebody first looks for something, the rest bit by bit.
  var query = byId('query');
  var hits = byId('hits');
  var all = null;
  var filled = 0;
  var at = -1;
  function gather() {
    all = Array.prototype.map.call(document.querySelectorAll('main article[id]'), function (article) {
      var head = article.querySelector('h3, h4');
      var title = head ? head.textContent : article.id;
      var id = article.querySelector('.id');
      var name = id ? id.textContent : '';
      return {
        article: article, href: '#' + encodeURIComponent(article.id), title: title, name: name,
        kind: article.dataset.kind, lower: title.toLowerCase(), text: (title + ' ' + name).toLowerCase()
      };
    });
    fill();
  }
  function fill() {
    var until = performance.now() + 15;
    while (filled < all.length && performance.now() < until) {
      all[filled].text = all[filled].article.textContent.toLowerCase();
      filled++;
    }
    if (filled < all.length) { setTimeout(fill, 0); } else if (query.value && !hits.hidden) { search(); }
  }
  function rank(one, words) {
    var found = words.every(function (word) { return one.text.indexOf(word) >= 0; });
    if (!found) { return 9; }
    if (one.lower.indexOf(words[0]) === 0) { return 0; }
    if (words.every(function (word) { return one.lower.indexOf(word) >= 0; })) { return 1; }
    return words.every(function (word) { return one.name.toLowerCase().indexOf(word) >= 0; }) ? 2 : 3;
  }
  function around(one, word) {
    var shown = one.article.textContent.replace(/\s+/g, ' ');
    var place = shown.toLowerCase().indexOf(word);
    return place < 0 ? '' : '… ' + shown.slice(Math.max(0, place - 30), place + 50) + ' …';
  }
  function search() {
    var words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
    at = -1;
    if (!words.length) { return shut(); }
    if (!all) { gather(); }
    var groups = [[], [], [], []];
    var found = 0;
    all.forEach(function (one) {
      var place = rank(one, words);
      if (place < 9) { groups[place].push(one); found++; }
    });
    var first = [].concat(groups[0], groups[1], groups[2], groups[3]).slice(0, 40);
    hits.replaceChildren.apply(hits, first.map(function (one, index) {
      var item = make('li', '', { role: 'option', id: 'hit-' + index, 'aria-selected': 'false' });
      var link = make('a', one.title, { href: one.href, tabindex: '-1' });
      link.append(make('small', one.kind + (one.name ? ' · ' + one.name : '')));
      if (rank(one, words) === 3) { link.append(make('small', around(one, words[0]))); }
      item.append(link);
      return item;
    }));
    if (found !== first.length || !found) {
      var more = make('li');
      more.append(make('p', found ? 'The first ' + first.length + ' of ' + found
        : filled < all.length ? 'Looking …' : 'Nothing found'));
      hits.append(more);
    }
    hits.hidden = false;
    query.setAttribute('aria-expanded', 'true');
    if (first.length) { select(0); }
  }
  function shut() {
    hits.hidden = true;
    query.setAttribute('aria-expanded', 'false');
    query.removeAttribute('aria-activedescendant');
  }
  function select(index) {
    var items = hits.querySelectorAll('[role=option]');
    if (!items.length) { return; }
    at = (index + items.length) % items.length;
    items.forEach(function (item, i) { item.setAttribute('aria-selected', String(i === at)); });
    items[at].scrollIntoView({ block: 'nearest' });
    query.setAttribute('aria-activedescendant', items[at].id);
  }
  var waiting = 0;
  query.addEventListener('input', function () {
    clearTimeout(waiting);
    waiting = setTimeout(search, all && all.length > 5000 ? 150 : 40);
  });
  query.addEventListener('focus', function () { if (query.value) { search(); } });
  query.addEventListener('keydown', function (event) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      select(at + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter') {
      var link = hits.querySelector('[aria-selected=true] a');
      if (link) { link.click(); }
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      shut();
      query.blur();
    }
  });
  hits.addEventListener('click', function () { setTimeout(shut, 0); });
  document.addEventListener('pointerdown', function (event) {
    if (!event.target.closest('.search')) { shut(); }
  });
  document.addEventListener('keydown', function (event) {
    var typing = /^(input|textarea|select)$/i.test(event.target.tagName);
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      query.focus();
      query.select();
    } else if (event.key === 'Escape' && !panel.hidden) {
      close();
    }
  });

  addEventListener('beforeprint', function () {
    document.querySelectorAll('main details').forEach(function (one) { one.open = true; });
  });
  if (document.readyState === 'complete') { follow(); } else { addEventListener('load', follow); }
}());
