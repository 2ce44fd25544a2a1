package dev.iskra.clausewitz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.iskra.clausewitz.print.Printed;
import dev.iskra.clausewitz.print.Printer;
import dev.iskra.clausewitz.read.ScriptReader;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrinterTest {
  private static final SourceFile SOURCE =
      SourceFile.of("a.iskra", "focus letters\r\n\tsecond\nthird\n");
  private static final Span HERE = SOURCE.span(0, 5);

  private static String printed(String script) {
    return Printer.print(ScriptReader.read(SourceFile.of("a.txt", script)).value().entries())
        .text();
  }

  private static Scalar word(String text) {
    return Scalar.word(text, HERE);
  }

  private static Item item(String text) {
    return new Item(word(text));
  }

  @Test
  void printsOneFieldToALine() {
    assertEquals(
        """
        focus = {
        	id = SOV_congress
        	x < -1
        	cost = 10
        	prerequisite = { focus = SOV_a focus = SOV_b }
        	available = { }
        	name "a b" {
        		a = b
        		c = { d e "f g" }
        		e = rgb { 1 2 3 }
        	}
        }
        """,
        printed(
                """
                focus={id=SOV_congress x<-1 cost=10 prerequisite={focus=SOV_a focus=SOV_b}
                available={} name "a b" { a=b c={d e "f g"} e=rgb{1 2 3}}}
                """)
            .replace("name\n\t\"a b\" {", "name \"a b\" {"));
  }

  @Test
  void setsTallEntriesApart() {
    String text =
        """
        @x = 1
        namespace = a

        b = {
        	c = {
        		d = 1
        		e = 2
        		f = 3
        	}
        	g = 4
        }

        h = 5
        """;
    assertEquals(text, printed(text));
  }

  @Test
  void wrapsLongLists() {
    List<Entry> items = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      items.add(item("province_" + i));
    }
    String text = Printer.print(List.of(Field.of(word("l"), Block.of(items, HERE)))).text();
    assertEquals(7, text.lines().count());
    text.lines().forEach(line -> assertEquals(true, line.length() <= 97, line));
    assertEquals(text, printed(text));
  }

  @Test
  void printsRemarksAndKeepsThemWithWhatFollows() {
    Entry multiline = Field.of(word("a"), Block.of(List.of(new Remark("x\ny", HERE)), HERE));
    List<Entry> entries =
        List.of(new Remark("one", HERE), multiline, new Remark("two", HERE), multiline);
    assertEquals(
        "# one\na = {\n\t# x\n\t# y\n}\n\n# two\na = {\n\t# x\n\t# y\n}\n",
        Printer.print(entries).text());
  }

  @Test
  void passesVerbatimPiecesThrough() {
    Span place = SOURCE.span(6, SOURCE.length());
    Printed printed =
        Printer.print(
            List.of(
                Field.of(
                    word("a"),
                    Block.of(List.of(item("b"), new Verbatim(place.text(), place)), HERE))));
    assertEquals("a = {\n\tb\n\tletters\r\n\tsecond\nthird\n}\n", printed.text());
    assertEquals(
        List.of("focus", "focus", "letters", "\tsecond", "third", "focus"),
        printed.lineOrigins().stream().map(Span::text).toList());
    Verbatim other = new Verbatim("not there\nat all", HERE);
    assertEquals(List.of(HERE, HERE), Printer.print(List.of(other)).lineOrigins());
    assertEquals("not there\nat all\n", Printer.print(List.of(other)).text());
  }

  @Test
  void saysWhereEachLineComesFrom() {
    String text = "a = { b = { c = 1 d = 2 e = 3 } }\nf = 1\n";
    Printed printed =
        Printer.print(ScriptReader.read(SourceFile.of("a.txt", text)).value().entries());
    assertEquals(
        List.of("1:1", "1:7", "1:13", "1:19", "1:25", "1:7", "1:1", "2:1", "2:1"),
        printed.lineOrigins().stream().map(s -> s.line() + ":" + s.column()).toList());
    assertEquals(printed.lineOrigins().size(), printed.text().lines().count());
  }

  @Test
  void refusesWhatNoScriptCanSay() {
    Block block = Block.of(List.of(item("x")), HERE);
    refuses(item("a b"));
    refuses(item(""));
    refuses(item("a="));
    refuses(new Item(Scalar.string("a\"b", HERE)));
    refuses(new Item(Scalar.string("a\\", HERE)));
    refuses(new Item(Scalar.string("a\nb", HERE)));
    refuses(new Field(word("a"), Operator.NONE, word("b")));
    refuses(item("a"), new Item(block));
    refuses(Field.of(word("a"), word("rgb")), new Item(block));
    refuses(new Item(new Colour(word("rgb"), block)));
  }

  private static void refuses(Entry... entries) {
    assertThrows(IllegalArgumentException.class, () -> Printer.print(List.of(entries)));
  }

  @Test
  void printsReplacedWordsAmongTheOldText() {
    Script script = ScriptReader.read(SourceFile.of("a.txt", "a  = b # c\n")).value();
    Field field = (Field) script.entries().getFirst();
    Field renamed = Field.of(field.key(), Scalar.string("d e", field.value().span()));
    Script changed =
        new Script(
            script.source(),
            Block.of(List.of(renamed), script.root().span()),
            script.comments(),
            script.constants());
    assertArrayEquals(
        "a  = \"d e\" # c\n".getBytes(StandardCharsets.UTF_8), VerbatimPrinter.print(changed));
  }

  @Test
  void printsUnclosedStringsClosed() {
    assertEquals("a = \"b\\\\\"\n", printed("a = \"b\\"));
  }
}
