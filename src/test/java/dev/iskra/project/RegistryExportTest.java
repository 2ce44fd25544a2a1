package dev.iskra.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegistryExportTest {
  /// As `reg export` writes it, with `%USERPROFILE%\Док` and further values.
  private static final String TEXT =
      String.join(
          "\r\n",
          "Windows Registry Editor Version 5.00",
          "",
          "[HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell"
              + " Folders]",
          "\"AppData\"=hex(2):25,00,41,00,00,00",
          "\"Personal\"=hex(2):25,00,55,00,53,00,45,00,52,00,50,00,52,00,4f,00,46,00,49,\\",
          "  00,4c,00,45,00,25,00,5c,00,14,04,3e,04,3a,04,00,00",
          "\"Music\"=\"D:\\\\Music \\\"old\\\"\"",
          "\"Odd\"=dword:00000001",
          "\"Broken\"=hex(2):25,0",
          "");

  private static Optional<String> value(String name) {
    return new RegistryExport(TEXT).value(name);
  }

  @Test
  void stringsAreRead() {
    assertEquals(Optional.of("%USERPROFILE%\\Док"), value("Personal"));
    assertEquals(Optional.of("%A"), value("AppData"));
    assertEquals(Optional.of("D:\\Music \"old\""), value("Music"));
  }

  @Test
  void whatIsNoStringIsNothing() {
    assertEquals(Optional.empty(), value("Odd"));
    assertEquals(Optional.empty(), value("Broken"));
    assertEquals(Optional.empty(), value("Pictures"));
    assertEquals(Optional.empty(), new RegistryExport("").value("Personal"));
  }
}
