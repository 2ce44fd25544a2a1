package dev.iskra.check;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.read.ScriptReader;
import dev.iskra.compiler.Compiled;
import dev.iskra.compiler.Compiler;
import dev.iskra.compiler.Sources;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.emit.Artifact;
import dev.iskra.emit.ModPath;
import dev.iskra.kind.Kinds;
import dev.iskra.kinds.AllKinds;
import dev.iskra.signature.Group;
import dev.iskra.text.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes the same fields in a declaration of Iskra, in a `raw` block, and in a script file that is
/// passed through, and tells what is found in each.
final class WrittenWays {
  private static final String MOD =
      "mod spec \"Spec\" { version = \"0.1.0\"  game = \"1.17.*\"  languages = [ english ] }\n";

  private static final Kinds KINDS = AllKinds.list();

  /// A source with fields somewhere in it.
  ///
  /// @param start where the fields begin
  /// @param length how long they are
  private record Written(String text, int start, int length) {}

  /// A finding.
  ///
  /// @param rule the rule and the level
  /// @param place where in the fields it is; `around` where it is not in them
  record Finding(String rule, String place) {
    @Override
    public String toString() {
      return rule + " at " + place;
    }
  }

  private final KindSetting setting;
  private final List<Sources.ScriptSource> others = new ArrayList<>();
  private final ModPath path;
  private final String script;

  /// @throws IllegalStateException if the declaration of the setting is not sound
  WrittenWays(KindSetting setting) {
    this.setting = setting;
    Written sound = declaration(new FieldRows.Row("sound", "", ""));
    Compiled compiled = Compiler.compile(sources(List.of(iskra(sound.text)), List.of()), KINDS, 1);
    Compiled.Mod mod =
        compiled
            .mod()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        setting + ": " + compiled.diagnostics() + "\n" + sound.text));
    Artifact found = null;
    for (Artifact file : mod.tree().files()) {
      if (file.path().value().endsWith(setting.file())) {
        found = file;
      } else if (!file.path().value().endsWith(".mod")) {
        others.add(
            new Sources.ScriptSource(
                SourceFile.of(file.path().value(), file.bytes()), file.path()));
      }
    }
    if (found == null) {
      throw new IllegalStateException(
          setting + " emits " + mod.tree().files().stream().map(Artifact::path).toList());
    }
    this.path = found.path();
    this.script = SourceFile.of("script", found.bytes()).text();
  }

  /// What is found in the declaration.
  List<Finding> declared(FieldRows.Row row) {
    Written written = declaration(row);
    SourceFile file = iskra(written.text);
    return found(sources(List.of(file), List.of()), file, written);
  }

  /// What is found in a `raw` block.
  List<Finding> raw(FieldRows.Row row) {
    Written written = script(row);
    String before = MOD + "raw \"" + path.value() + "\" {\n";
    String text = before + written.text + "}\n";
    SourceFile file = iskra(text);
    return found(
        sources(List.of(file), others),
        file,
        new Written(text, before.length() + written.start, written.length));
  }

  /// What is found where it is pasted at the top of a file of Iskra, or into the declaration
  /// around it; empty where the kind cannot be pasted so.
  Optional<List<Finding>> pasted(FieldRows.Row row) {
    return frame()
        .map(
            frame -> {
              Written written = script(row);
              int begin = 0;
              int end = written.text.length();
              if (frame.inner) {
                begin = written.text.indexOf('{') + 1;
                end = written.text.lastIndexOf('}');
              }
              String text = frame.before + written.text.substring(begin, end) + frame.after;
              SourceFile file = iskra(text);
              int start = frame.before.length() + written.start - begin;
              return found(
                  sources(List.of(file), frame.inner ? texts() : others),
                  file,
                  new Written(text, start, written.length));
            });
  }

  private List<Sources.ScriptSource> texts() {
    return others.stream().filter(one -> one.path().value().endsWith(".yml")).toList();
  }

  /// What stands around pasted script.
  ///
  /// @param inner whether what is pasted is what stands in the block of its category
  private record Frame(String before, String after, boolean inner) {}

  private Optional<Frame> frame() {
    if (setting.keys().isEmpty()) {
      return Optional.empty();
    }
    String top = setting.keys().getFirst();
    if (!top.equals("*")) {
      return KINDS.ofScript(top).map(_ -> new Frame(MOD, "", false));
    }
    if (KINDS.of(setting.keyword()).orElseThrow().topLevel()) {
      return KINDS
          .ofScript(setting.keyword())
          .map(_ -> new Frame(MOD + setting.keyword() + " = {\n", "}\n", false));
    }
    String around = setting.around();
    String outer = around.substring(0, around.indexOf('\n')).replace("\"Two words\" ", "");
    return Optional.of(new Frame(MOD + outer + "\n", "}\n", true));
  }

  /// What is found in a file that is passed through.
  List<Finding> passed(FieldRows.Row row) {
    Written written = script(row);
    SourceFile file = SourceFile.of("mod-src/script/" + path.value(), written.text);
    List<Sources.ScriptSource> scripts = new ArrayList<>(others);
    scripts.add(new Sources.ScriptSource(file, path));
    return found(sources(List.of(iskra(MOD)), scripts), file, written);
  }

  private static SourceFile iskra(String text) {
    return SourceFile.of("mod-src/main.iskra", text);
  }

  private static Sources sources(List<SourceFile> iskra, List<Sources.ScriptSource> scripts) {
    return new Sources(iskra, scripts, List.of(), Optional.empty());
  }

  private Written declaration(FieldRows.Row row) {
    String head = setting.titled().isEmpty() || isTitle(row) ? "" : "\"Two words\" ";
    String lines =
        setting.lines().entrySet().stream()
            .filter(line -> !line.getKey().equals(row.field()))
            .map(Map.Entry::getValue)
            .collect(Collectors.joining("\n"));
    String text = MOD + setting.around().replace("HEAD", head);
    int start = text.indexOf("LINES");
    String before = text.substring(0, start) + lines + "\n";
    return new Written(
        before + row.text() + "\n" + text.substring(start + "LINES".length()),
        before.length(),
        row.text().length());
  }

  private Written script(FieldRows.Row row) {
    SourceFile file = SourceFile.of("script", script);
    Block block = ScriptReader.read(file).value().root();
    int end = script.length();
    for (String key : setting.keys()) {
      block = within(block, key);
      end = block.span().end() - 1;
    }
    StringBuilder text = new StringBuilder(script.substring(0, end));
    List<Field> fields = block.fields().toList();
    for (Field field : fields.reversed()) {
      if (field.is(row.field()) && isReplaced(row)) {
        text.delete(field.span().start(), field.span().end());
      }
    }
    text.append('\n');
    int start = text.length();
    text.append(row.text()).append('\n').append(script.substring(end));
    return new Written(text.toString(), start, row.text().length());
  }

  /// Whether a field stands once, so that what the declaration has of it is taken out.
  private boolean isReplaced(FieldRows.Row row) {
    return setting.lines().containsKey(row.field())
        || (setting.titled().equals(row.field())
            ? isTitle(row)
            : setting.shape().named(row.field()).filter(Group::once).isPresent());
  }

  /// Whether the fields say what the header says otherwise.
  private boolean isTitle(FieldRows.Row row) {
    return !setting.titled().isEmpty() && row.text().startsWith(setting.titled() + " ");
  }

  private Block within(Block block, String key) {
    for (Entry entry : block.entries().reversed()) {
      if (entry instanceof Field field
          && field.value() instanceof Block inner
          && (key.equals("*") || field.is(key))) {
        return inner;
      }
    }
    throw new IllegalStateException(setting + " has no `" + key + "` in\n" + script);
  }

  private static List<Finding> found(Sources sources, SourceFile file, Written written) {
    return Compiler.check(sources, KINDS, 1).diagnostics().stream()
        .map(finding -> told(finding, file, written))
        .sorted(Comparator.comparing(Finding::toString))
        .toList();
  }

  private static Finding told(Diagnostic finding, SourceFile file, Written written) {
    int start = finding.at().start() - written.start;
    boolean inside =
        finding.at().source().path().equals(file.path())
            && start >= 0
            && finding.at().end() <= written.start + written.length
            && written.length > 0;
    return new Finding(
        finding.rule().title() + " " + finding.severity().name().toLowerCase(Locale.ROOT),
        inside ? start + " `" + finding.at().text() + "`" : "around");
  }
}
