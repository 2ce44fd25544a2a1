package dev.iskra.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Random programs that parse without a finding: script alone, or with everything that runs at
/// compile time.
final class ProgramGenerator {
  private static final String[] WORDS = {
    "alpha", "GER", "x_y", "1938.8.1", "yes", "-3", "0.5", "5%", "[ROOT.GetTag]", "état"
  };
  private static final String[] NAMES = {"n", "list", "word", "title", "wait", "unset"};

  private final RandomGenerator random;
  private final boolean constructs;
  private boolean sound;
  private final StringBuilder out = new StringBuilder();

  private ProgramGenerator(RandomGenerator random, boolean constructs) {
    this.random = random;
    this.constructs = constructs;
  }

  /// Plain script and declarations, with braces and percent signs in odd places.
  static String script(RandomGenerator random) {
    ProgramGenerator generator = new ProgramGenerator(random, false);
    generator.statements(0, 12);
    return generator.out.toString();
  }

  /// Files in which every name is a number, defined once: nothing in them is a mistake.
  static List<String> soundMod(RandomGenerator random) {
    List<String> files = new ArrayList<>();
    files.add("const some = [1, 20]\nconst " + String.join(" = 3\nconst ", NAMES) + " = (n * 2)\n");
    for (int i = 0; i < 3; i++) {
      ProgramGenerator generator = new ProgramGenerator(random, true);
      generator.sound = true;
      generator.statements(0, 6);
      files.add(generator.out.toString());
    }
    return files;
  }

  /// Files that define some constants each and use those of all, with loops and mistakes.
  static List<String> mod(RandomGenerator random) {
    List<String> files = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      ProgramGenerator generator = new ProgramGenerator(random, true);
      generator.out.append(random.nextBoolean() ? "namespace space_" + i % 2 + "\n" : "");
      generator.constants();
      generator.statements(0, 6);
      files.add(generator.out.toString());
    }
    return files;
  }

  private void constants() {
    String[] values = {
      "5", "[A, B, [C, D]]", "unit", "\"a text\"", "70 days", "(n * 2)", "[{{n}}, word]", "(n < 3)"
    };
    for (String name : NAMES) {
      if (random.nextInt(4) == 0) {
        out.append("const ").append(name).append(" = ").append(any(values)).append('\n');
      }
    }
  }

  private void statements(int depth, int most) {
    int count = random.nextInt(most) + 1;
    for (int i = 0; i < count; i++) {
      statement(depth);
      out.append('\n');
    }
  }

  private void statement(int depth) {
    switch (random.nextInt(constructs ? 10 : 6)) {
      case 0 -> nested(word() + "_ = {", depth);
      case 1 -> nested("kind name_" + random.nextInt(9) + " \"A {{ title }}\" {", depth);
      case 2 -> out.append("fire ").append(word()).append(" in ").append(word());
      case 3 ->
          out.append("r = (alpha and (beta or not gamma) and v >= ").append(word()).append(')');
      case 4 -> nested("if (a = b) {", depth);
      case 5, 6 -> out.append("key_").append(random.nextInt(9)).append(" = ").append(value());
      case 7 -> nested("for " + any(NAMES) + " in " + list() + " {", depth);
      case 8 -> nested("static if (" + any(NAMES) + " = " + truthWord() + " or 1 < 2) {", depth);
      default -> out.append("{{").append(any(NAMES)).append("}}_x = ").append(value());
    }
  }

  private void nested(String head, int depth) {
    out.append(head).append('\n');
    if (depth < 4) {
      statements(depth + 1, 4);
    }
    out.append('}');
  }

  private String truthWord() {
    return sound ? "5" : word();
  }

  private String list() {
    if (sound) {
      return any(
          new String[] {"1..3", "some", "(some + [3])", "1..n", "[ 1, {{n}} ]", "0..{{wait}}"});
    }
    return any(new String[] {"[A, B]", "1..3", "list", "(list + [Z])", "[A, {{word}}]", "unset"});
  }

  private String value() {
    if (constructs && random.nextInt(2) == 0) {
      String name = any(NAMES);
      return any(
          new String[] {
            "{{" + name + "}}",
            "\"x {{" + name + "}}\"",
            "a_{{" + name + "}}",
            "(" + name + " + 1)",
            "({{" + name + "}}, " + name + " * 2)",
            "[ {{" + name + "}}, b ]"
          });
    }
    return any(
        new String[] {
          word(), "\"{{ no }} hole\"", "30 days", "[ a, b ]", "(4, 0)", "left by 3", "rgb { 1 2 3 }"
        });
  }

  private String word() {
    return any(WORDS);
  }

  private String any(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
