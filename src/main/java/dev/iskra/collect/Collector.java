package dev.iskra.collect;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.collect.Collected.KeyedText;
import dev.iskra.collect.Collected.Named;
import dev.iskra.collect.Collected.RawText;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.diagnostic.Sink;
import dev.iskra.emit.ModPath;
import dev.iskra.game.ObjectType;
import dev.iskra.kind.DeclarationForms;
import dev.iskra.kind.DeclarationKind;
import dev.iskra.kind.Extensible;
import dev.iskra.kind.Header;
import dev.iskra.kind.KindRule;
import dev.iskra.kind.Kinds;
import dev.iskra.kind.Schema;
import dev.iskra.kind.TextFields;
import dev.iskra.kind.facet.Pastable;
import dev.iskra.kind.facet.PastedPlace;
import dev.iskra.lock.Claim;
import dev.iskra.lower.Constants;
import dev.iskra.lower.Pasted;
import dev.iskra.lower.TextKeys;
import dev.iskra.lower.Tooltips;
import dev.iskra.model.Site;
import dev.iskra.signature.Type;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import dev.iskra.syntax.SyntaxFile;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// Finds what one file of a program declares. Of the others it needs to know only the prefixes of
/// namespaces.
public final class Collector {
  private final Kinds kinds;
  private final String mod;
  private final Sink sink;
  private final ClaimMaker claims;
  private final FlagsAndVariables flags;
  private final List<Unit> units = new ArrayList<>();
  private final List<PastedUnit> pasted = new ArrayList<>();
  private final List<Named> names = new ArrayList<>();
  private final SequencedMap<TextKeys.Place, KeyedText> texts = new LinkedHashMap<>();
  private final List<RawText> rawTexts = new ArrayList<>();
  private final Set<Span> meaninglessLines = new HashSet<>();

  private Collector(Kinds kinds, String mod, ClaimMaker claims, Sink sink) {
    this.kinds = kinds;
    this.mod = mod;
    this.sink = sink;
    this.claims = claims;
    this.flags = new FlagsAndVariables(claims, sink);
  }

  /// What a file declares, after expansion.
  ///
  /// @param mod the name of the mod's folder, for files and event namespaces without a name of
  /// their own
  public static Outcome<Collected> collect(
      SyntaxFile file, Namespaces.Place place, Kinds kinds, String mod) {
    Findings findings = new Findings();
    ClaimMaker claims = new ClaimMaker(place.prefix(), mod, findings);
    Collector collector = new Collector(kinds, mod, claims, findings);
    collector.file(file, place.namespace());
    Collected collected =
        new Collected(
            collector.units,
            collector.pasted,
            collector.names,
            collector.flags.flags(),
            collector.flags.variables(),
            List.copyOf(collector.texts.values()),
            collector.rawTexts);
    return new Outcome<>(collected, findings.list());
  }

  private void file(SyntaxFile file, Optional<String> namespace) {
    Constants constants = FileConstants.of(file);
    for (Statement statement : file.statements()) {
      if (Namespaces.declares(statement) || FileConstants.declares(statement)) {
        continue;
      }
      switch (statement) {
        case Statement.Declaration d -> declaration(d, namespace, constants);
        case Statement.Assignment a -> definition(a, namespace, constants);
        case Statement.Phrase phrase -> phrase(phrase, namespace, constants);
        default ->
            meaningless(statement, "A file holds declarations: `kind name \"Title\" { … }`.");
      }
    }
  }

  private void meaningless(Statement statement, String help) {
    Span at = statement.span();
    int line = at.source().lines().start(at.line());
    if (!meaninglessLines.add(new Span(at.source(), line, line))) {
      return;
    }
    Span first = new Span(at.source(), at.start(), Math.min(at.end(), firstLineEnd(at)));
    sink.report(
        CollectRule.MISPLACED_STATEMENT
            .at(first, "This means nothing at the top of a file.")
            .help(help));
  }

  private static int firstLineEnd(Span span) {
    int at = span.start();
    byte[] bytes = span.source().bytes();
    while (at < span.end() && bytes[at] != '\n' && bytes[at] != '\r') {
      at++;
    }
    return at;
  }

  private void declaration(
      Statement.Declaration d, Optional<String> namespace, Constants constants) {
    if (Extending.extending(d)) {
      extension(d, namespace, constants);
      return;
    }
    Optional<DeclarationKind> kind = kinds.of(keyword(d));
    if (kind.isEmpty()) {
      sink.report(Extending.unknownKind(d.head().getFirst(), kinds.topLevelKeywords()));
    } else if (!kind.get().topLevel()) {
      sink.report(
          KindRule.MISPLACED_DECLARATION
              .at(
                  d.head().getFirst().span(),
                  "`" + keyword(d) + "` cannot stand at the top of a file.")
              .help("It stands within " + holders(keyword(d)) + "."));
    } else {
      units.add(new Unit(d, kind.get(), namespace, constants, false));
      new Walk(namespace, constants).declared(d, kind.get(), Optional.empty());
      RawBlock.unit(d, namespace, constants, sink).ifPresent(pasted::add);
    }
  }

  private void extension(Statement.Declaration d, Optional<String> namespace, Constants constants) {
    new Extending(kinds, sink)
        .kind(d)
        .ifPresent(
            kind -> {
              Unit unit = new Unit(Extending.bare(d), kind, namespace, constants, true);
              units.add(unit);
              new Walk(namespace, constants).extended(unit);
            });
  }

  private static String keyword(Statement.Declaration d) {
    return d.head().getFirst().textOrWord().orElse("");
  }

  private String holders(String keyword) {
    List<String> holders =
        kinds.all().stream()
            .filter(kind -> kind.schema().children().contains(keyword))
            .map(kind -> "`" + kind.keywords().getFirst() + "`")
            .toList();
    return String.join(" or ", holders);
  }

  private void definition(Statement.Assignment a, Optional<String> namespace, Constants constants) {
    String key = a.key().textOrWord().orElse("");
    Optional<Pastable> kind = kinds.ofScript(key);
    if (kind.isEmpty()) {
      Optional<Statement.Declaration> nameless =
          DeclarationForms.orBare(a, kinds.topLevelKeywords()::contains);
      if (nameless.isPresent()) {
        declaration(nameless.get(), namespace, constants);
        return;
      }
      meaningless(
          a,
          "Pasted script of other kinds stands in `raw \"folder/file.txt\" { … }`, or in a file"
              + " under `script/`.");
      return;
    }
    ModPath path = new ModPath(kind.get().scriptFolder() + "/" + mod + "_pasted.txt");
    Field field = new Pasted(sink).field(a);
    boolean inner = kind.get().pastesContents() && field.value() instanceof Block;
    pasted.add(
        new PastedUnit(
            inner ? ((Block) field.value()).entries() : List.of(field),
            a.value() instanceof Expression.Body body && inner ? Pasted.inside(body) : a.span(),
            List.of(),
            path,
            true,
            kind.get().fileHeader(field),
            namespace,
            constants));
  }

  private void phrase(Statement.Phrase phrase, Optional<String> namespace, Constants constants) {
    List<Expression> words = phrase.words();
    if (flags.read(phrase, namespace)) {
      return;
    }
    boolean rawText =
        words.size() == 4
            && words.get(0).textOrWord().equals(Optional.of("raw"))
            && words.get(1).textOrWord().equals(Optional.of("text"))
            && words.get(2) instanceof Expression.Quoted
            && words.get(3) instanceof Expression.Quoted;
    if (rawText) {
      rawText((Expression.Quoted) words.get(2), (Expression.Quoted) words.get(3));
      return;
    }
    Optional<Statement.Declaration> bodiless =
        DeclarationForms.declaration(phrase, word -> kinds.of(word).isPresent());
    if (bodiless.isPresent()) {
      declaration(bodiless.get(), namespace, constants);
    } else {
      meaningless(phrase, "A line may declare `namespace`, `flag`, `var`, or `raw text`.");
    }
  }

  private void rawText(Expression.Quoted path, Expression.Quoted text) {
    Optional<String> complaint = ModPath.complaintAbout(path.text());
    if (complaint.isPresent()) {
      sink.report(
          CollectRule.MISPLACED_STATEMENT
              .at(path.span(), "This is not a valid path in a mod.")
              .note(complaint.get()));
      return;
    }
    String content = text.text();
    rawTexts.add(
        new RawText(
            new ModPath(path.text()),
            content.startsWith("\n") ? content.substring(1) : content,
            text.span()));
  }

  /// Goes through a declaration and those within it.
  private final class Walk {
    private final Optional<String> namespace;
    private final Constants constants;

    Walk(Optional<String> namespace, Constants constants) {
      this.namespace = namespace;
      this.constants = constants;
    }

    /// What is added to a declaration that is there: it declares nothing itself, and what is
    /// declared within knows the name of it.
    void extended(Unit unit) {
      Statement.Declaration d = unit.declaration();
      int before = names.size();
      within(d, unit.kind(), Extensible.of(unit.kind()).orElseThrow(), Optional.empty());
      Extending.know(names.subList(before, names.size()), unit);
    }

    /// @param owner the nearest declaration around it that has a name
    void declared(Statement.Declaration d, DeclarationKind kind, Optional<Named> owner) {
      Header header = Header.of(d);
      Optional<Named> named = name(d, header, kind, owner);
      Optional<Named> nearest = named.or(() -> owner);
      titleKeyKind(header, kind, nearest);
      within(d, kind, kind.schema(), nearest);
    }

    private void within(
        Statement.Declaration d, DeclarationKind kind, Schema schema, Optional<Named> nearest) {
      keyedTexts(d, schema, nearest);
      kind.keyedTexts(d).forEach(text -> keyed("text", text, nearest));
      for (Statement statement : d.body().statements()) {
        Optional<Statement.Declaration> child = DeclarationForms.within(statement, schema);
        if (child.isPresent()) {
          child(child.get(), schema, nearest);
        } else if (statement instanceof Statement.Assignment a) {
          assignment(a, d, kind, nearest);
        } else {
          tooltips(statement, nearest);
        }
      }
    }

    private Optional<Named> name(
        Statement.Declaration d, Header header, DeclarationKind kind, Optional<Named> owner) {
      if (kind.family().isEmpty()) {
        return Optional.empty();
      }
      if (header.name().isEmpty()) {
        sink.report(
            KindRule.MISSING_NAME
                .at(header.keyword().span(), "This `" + header.keyword().text() + "` has no name.")
                .help(
                    "Write one after the keyword: `" + header.keyword().text() + " name { … }`."));
        return Optional.empty();
      }
      ObjectType family = kind.family().get();
      Optional<Named> named =
          claims
              .claim(family, kind.idForm(), header.name().get(), header.pin(), namespace)
              .map(
                  claim ->
                      new Named(
                          family,
                          header.name().get().text(),
                          namespace,
                          claim,
                          new Site(d.span(), header.name().get().text()),
                          kind.attributes(d),
                          kind.parentAttribute(),
                          owner.flatMap(Named::asOuter)));
      named.ifPresent(names::add);
      return named;
    }

    private void titleKeyKind(Header header, DeclarationKind kind, Optional<Named> nearest) {
      if (kind.titleKeyKind().isPresent()
          && header.title().isPresent()
          && header.name().isEmpty()
          && header.pin().isEmpty()) {
        keyed(kind.titleKeyKind().get(), header.title().get(), nearest);
      }
    }

    /// Texts of which the game chooses one.
    private void keyedTexts(Statement.Declaration d, Schema schema, Optional<Named> nearest) {
      for (dev.iskra.kind.Field field : schema.fields()) {
        if (field.type() instanceof Type.Text) {
          List<Statement.Assignment> written = new ArrayList<>();
          for (Statement statement : d.body().statements()) {
            TextFields.assignment(statement, schema)
                .filter(a -> field.answersTo(a.key().textOrWord().orElse("")))
                .ifPresent(written::add);
          }
          TextFields.needingKeys(written).stream()
              .filter(text -> TextFields.pin(text, d.body()).isEmpty())
              .forEach(text -> keyed("text", text, nearest));
        }
      }
    }

    private void keyed(String lockKind, Expression.Quoted text, Optional<Named> nearest) {
      Claim.Owner owner =
          nearest
              .map(
                  n ->
                      Claim.Owner.claimed(
                          n.family().id(), ClaimMaker.qualified(n.namespace(), n.name())))
              .orElseGet(() -> Claim.Owner.fixed("mod", mod));
      String qualified = nearest.map(n -> ClaimMaker.qualified(n.namespace(), n.name())).orElse("");
      TextKeys.Place at = new TextKeys.Place(qualified, text.span(), text.text());
      // A loop may say one text several times in one place: they share a key.
      texts.putIfAbsent(
          at, new KeyedText(new Claim.Keyed(lockKind, owner, text.text(), text.span()), at));
    }

    private void child(Statement.Declaration child, Schema schema, Optional<Named> nearest) {
      String keyword = schema.keywordOf(child.head());
      if (schema.children().contains(keyword)) {
        kinds.of(keyword).ifPresent(k -> declared(child, k, nearest));
      }
    }

    private void assignment(
        Statement.Assignment a,
        Statement.Declaration d,
        DeclarationKind kind,
        Optional<Named> nearest) {
      Optional<PastedPlace> place = kind.pastedPlace(a.key().textOrWord().orElse(""), d);
      if (place.isPresent() && a.value() instanceof Expression.Body) {
        List<Entry> entries = List.of(new Pasted(sink).field(a));
        ModPath path = new ModPath(place.get().folder() + "/" + mod + ".txt");
        pasted.add(
            new PastedUnit(
                entries,
                a.span(),
                place.get().around(),
                path,
                false,
                List.of(),
                namespace,
                constants));
        return;
      }
      Tooltips.find(List.of(a), text -> keyed("tooltip", text, nearest));
    }

    private void tooltips(Statement statement, Optional<Named> nearest) {
      Tooltips.find(List.of(statement), text -> keyed("tooltip", text, nearest));
    }
  }
}
