package dev.iskra.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Optional;

/// The compiled code of the tool, without its tests.
final class Code {
  static final String ROOT = "dev.iskra";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private Code() {}

  static JavaClasses classes() {
    return CLASSES;
  }

  /// The part of the architecture that a class belongs to: the first name below the root, and for
  /// a kind's package the second as well. Nothing for classes that are not ours.
  static Optional<String> part(JavaClass one) {
    String name = one.getPackageName();
    if (!name.startsWith(ROOT + ".")) {
      return Optional.empty();
    }
    String[] names = name.substring(ROOT.length() + 1).split("\\.");
    boolean kind = names[0].equals("kinds") && names.length > 1;
    return Optional.of(kind ? names[0] + "." + names[1] : names[0]);
  }
}
