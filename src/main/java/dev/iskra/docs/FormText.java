package dev.iskra.docs;

import dev.iskra.signature.Argument;
import dev.iskra.signature.BlockSignature;
import dev.iskra.signature.Signature;
import dev.iskra.signature.Signatures;
import dev.iskra.signature.ValueType;
import java.util.ArrayList;
import java.util.List;

/// The ways to write something, as its signatures say.
///
/// Behind the name of an argument `?` says that it may be left out, `*` that it may stand any
/// number of times, `+` that it stands at least once.
record FormText(Signatures signatures) {
  /// Blocks deeper than this are not written out.
  private static final int DEEP = 2;

  /// The forms of a name, each once.
  List<Form> of(String name, List<Signature> ways) {
    List<Form> forms = new ArrayList<>();
    for (Signature way : ways) {
      add(Words.name(name), way, comparing(way), forms);
    }
    return forms.stream().distinct().toList();
  }

  /// Triggers compare numbers and dates; nothing else does.
  private static boolean comparing(Signature way) {
    return way.category().equals("trigger")
        && way.values().stream()
            .allMatch(
                type ->
                    type instanceof ValueType.Whole
                        || type instanceof ValueType.Decimal
                        || type instanceof ValueType.Amount
                        || type instanceof ValueType.Date);
  }

  private void add(String name, Signature way, boolean comparing, List<Form> forms) {
    List<ValueType> plain = new ArrayList<>();
    for (ValueType type : way.values()) {
      if (type instanceof ValueType.Shared(String block) && known(block)) {
        signatures.shared(block).forEach(one -> add(name, one, false, forms));
      } else {
        plain.add(type);
      }
    }
    if (!plain.isEmpty()) {
      String sign = comparing ? " > " : " = ";
      forms.add(Form.plain(name + sign + Words.of(plain, signatures)));
    }
    way.block().ifPresent(block -> forms.add(Form.block(name + " = ", parts(block, 1))));
  }

  private boolean known(String block) {
    return !signatures.shared(block).isEmpty();
  }

  /// What a block may hold, each in a form of its own.
  List<Form> parts(BlockSignature shape, int depth) {
    List<Form> parts = new ArrayList<>();
    for (Argument argument : shape.fields()) {
      parts.add(argument(argument, depth));
    }
    if (!shape.items().isEmpty()) {
      parts.add(Form.plain(Words.of(shape.items(), signatures) + " …"));
    }
    shape.each().ifPresent(each -> parts.add(block("", each, depth)));
    for (String content : shape.contents().stream().sorted().toList()) {
      parts.add(Form.plain("⟨" + content.replace('_', ' ') + "s⟩ …"));
    }
    return parts;
  }

  private Form argument(Argument argument, int depth) {
    String name = argument.pattern().map(p -> Words.of(p, signatures)).orElseGet(argument::name);
    String head = name + often(argument) + " = ";
    String plain = Words.of(argument.values(), signatures);
    return argument
        .block()
        .map(block -> block(plain.isEmpty() ? head : head + plain + " | ", block, depth))
        .orElseGet(() -> Form.plain(head + plain));
  }

  private static String often(Argument argument) {
    boolean many = argument.most() > 1;
    return argument.least() > 0 ? many ? "+" : "" : many ? "*" : "?";
  }

  private Form block(String head, BlockSignature shape, int depth) {
    boolean shown = depth < DEEP || small(shape);
    return Form.block(head, shown ? parts(shape, depth + 1) : List.of(Form.plain("…")));
  }

  /// A block of nothing but triggers or effects is short at any depth.
  private static boolean small(BlockSignature shape) {
    return shape.fields().isEmpty() && shape.each().isEmpty();
  }
}
