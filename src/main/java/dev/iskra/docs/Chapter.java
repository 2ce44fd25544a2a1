package dev.iskra.docs;

import java.util.List;

/// Everything that is known of one topic.
public interface Chapter {
  /// The topic.
  Topic topic();

  /// The names it explains, in an order that does not change.
  List<String> names();

  /// What a name means here, in any case; none if nothing. A name may have several meanings: a
  /// field of several kinds.
  List<Entry> find(String name);
}
