package dev.iskra.preview;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.iskra.compiler.Compiled;
import dev.iskra.compiler.Compiler;
import dev.iskra.compiler.Sources;
import dev.iskra.emit.ModPath;
import dev.iskra.emit.SourceIndex;
import dev.iskra.kinds.AllKinds;
import dev.iskra.project.Project;
import dev.iskra.text.SourceFile;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// A mod, the page that shows it, and the page read back by a parser that forgives nothing.
///
/// @param mod what the compiler gave
/// @param page the text of the page
record ShownMod(Compiled.Mod mod, String page, Document document) {
  private static final String MOD =
      """
      mod shown "Shown" { version = "0.1.0"  game = "1.17.*"  languages = [ english ] }
      namespace shown
      """;

  /// The project in a folder.
  static ShownMod of(Path project, int threads) throws Exception {
    Project here = new Project(project.toAbsolutePath().normalize());
    return of(Compiler.compile(here.read(threads).value(), AllKinds.list(), threads));
  }

  /// A mod of one Iskra file and script files by their paths in the mod.
  static ShownMod of(String source, Map<String, String> scripts) throws Exception {
    List<Sources.ScriptSource> files = new ArrayList<>();
    scripts.forEach(
        (path, text) ->
            files.add(
                new Sources.ScriptSource(
                    SourceFile.of("mod-src/script/" + path, text), new ModPath(path))));
    SourceFile file = SourceFile.of("mod-src/shown.iskra", MOD + source);
    Sources sources = new Sources(List.of(file), files, List.of(), Optional.empty());
    return of(Compiler.compile(sources, AllKinds.list(), 1));
  }

  /// What the compiler gave.
  static ShownMod of(Compiled compiled) throws Exception {
    assertFalse(compiled.isStopped(), () -> compiled.diagnostics().toString());
    Compiled.Mod mod = compiled.mod().orElseThrow();
    byte[] bytes =
        Preview.page(
            mod.folder(),
            mod.tree(),
            SourceIndex.of(mod.sourceMap()),
            AllKinds.list(),
            place -> "../" + place.path() + "#L" + place.line(),
            Optional.empty());
    String page = new String(bytes, StandardCharsets.UTF_8);
    return new ShownMod(mod, page, parsed(page));
  }

  private static Document parsed(String page) throws Exception {
    var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    return builder.parse(new InputSource(new StringReader(page)));
  }

  /// The elements that an XPath finds.
  List<Element> all(String path) {
    try {
      XPath xpath = XPathFactory.newInstance().newXPath();
      NodeList nodes = (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
      List<Element> elements = new ArrayList<>();
      for (int i = 0; i < nodes.getLength(); i++) {
        elements.add((Element) nodes.item(i));
      }
      return elements;
    } catch (javax.xml.xpath.XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  /// The one element that an XPath finds.
  Element one(String path) {
    List<Element> found = all(path);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " × " + path);
    }
    return found.getFirst();
  }

  /// The element of that name.
  Element named(String id) {
    return one("//*[@id='" + id + "']");
  }

  /// What a reader sees of an element, with single blanks.
  static String text(Element element) {
    return element.getTextContent().replaceAll("\\s+", " ").strip();
  }

  /// The element as it stands in the page.
  static String markup(Element element) throws Exception {
    Transformer transformer = TransformerFactory.newInstance().newTransformer();
    transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    StringWriter out = new StringWriter();
    transformer.transform(new DOMSource(element), new StreamResult(out));
    return out.toString();
  }
}
