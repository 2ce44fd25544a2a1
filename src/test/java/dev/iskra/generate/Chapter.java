package dev.iskra.generate;

import java.util.SplittableRandom;

/// A namespace of a generated mod: what its files have in common, and chance.
final class Chapter {
  private static final String[] TAGS = {"SOV", "GER", "ENG", "FRA", "USA", "JAP", "SPR", "POL"};
  private static final String[] WORDS = {
    "autumn",
    "barricade",
    "commissar",
    "delegate",
    "emigre",
    "factory",
    "garrison",
    "harvest",
    "iron",
    "journal",
    "kremlin",
    "leaflet",
    "meeting",
    "night",
    "order",
    "party",
    "quota",
    "railway",
    "strike",
    "tractor",
    "union",
    "veteran",
    "winter",
    "year",
  };

  /// How many flags and variables a chapter declares.
  static final int NAMES = 5;

  private final ModGenerator.Size size;
  private final int number;
  private final SplittableRandom random;

  Chapter(ModGenerator.Size size, int number, long seed) {
    this.size = size;
    this.number = number;
    this.random = new SplittableRandom(seed * 1_000_003 + number);
  }

  ModGenerator.Size size() {
    return size;
  }

  String name() {
    return "part" + number;
  }

  /// A chapter, this one or another.
  String anyChapter() {
    return "part" + random.nextInt(size.chapters());
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /// A number between bounds, both included.
  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  String tag() {
    return TAGS[random.nextInt(TAGS.length)];
  }

  /// A sentence of so many words.
  String sentence(int words) {
    StringBuilder text = new StringBuilder("The");
    for (int i = 0; i < words; i++) {
      text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.append('.').toString();
  }

  /// What the chapter has in the game's own script: the event that ends its chain.
  String script() {
    return """
    add_namespace = %1$s_old

    country_event = {
    	id = %1$s_old.1
    	title = %1$s_old.1.t
    	desc = %1$s_old.1.d
    	is_triggered_only = yes
    	option = {
    		name = %1$s_old.1.a
    		add_political_power = %2$d
    		set_country_flag = %1$s_over
    	}
    }
    """
        .formatted(name(), between(10, 90));
  }

  /// The texts of that event, as a localisation file: with a byte-order mark.
  String scriptTexts() {
    return """
    \uFEFFl_english:
     %1$s_old.1.t:0 "%2$s"
     %1$s_old.1.d:0 "%3$s"
     %1$s_old.1.a:0 "It is over."
     %1$s_old_effort:0 "An Old Effort"
    """
        .formatted(name(), sentence(4), sentence(20));
  }
}
