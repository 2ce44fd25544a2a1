package dev.iskra.compiler;

import dev.iskra.analyze.Collected;
import dev.iskra.emit.Artifact;
import dev.iskra.emit.ModPath;
import dev.iskra.kinds.mod.Descriptor;
import dev.iskra.model.Manifest;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;

/// What the mod holds besides the script of declarations: texts, script files, assets.
final class Output {
  private final Manifest manifest;
  private final Documents documents;
  private final Pages pages;
  private final Workers workers;
  private final boolean sound;

  /// @param sound whether the program is without errors
  Output(Manifest manifest, Documents documents, Pages pages, Workers workers, boolean sound) {
    this.manifest = manifest;
    this.documents = documents;
    this.pages = pages;
    this.workers = workers;
    this.sound = sound;
  }

  /// @param texts what players read
  void add(Sources sources, Collected collected, Wording.Lines texts) {
    for (Sources.ScriptSource script : sources.scripts()) {
      documents.copy(script.path(), script.file());
    }
    documents.print(pages, workers, sound);
    documents.text(new ModPath("descriptor.mod"), Descriptor.of(manifest), manifest.at());
    collected.rawTexts().forEach(raw -> documents.text(raw.path(), raw.text(), raw.at()));
    for (String language : manifest.languages()) {
      localisation(language, texts);
    }
    for (Sources.Asset asset : sources.assets()) {
      documents.reserve(asset.path(), new Span(SourceFile.of(asset.source(), ""), 0, 0));
    }
  }

  /// A language without translations gets the texts of the source: the game would show bare keys.
  private void localisation(String language, Wording.Lines texts) {
    if (texts.isEmpty()) {
      return;
    }
    ModPath path =
        new ModPath(
            "localisation/" + language + "/" + manifest.folder() + "_l_" + language + ".yml");
    Wording.Sheet sheet = texts.sheet("l_" + language, manifest.at());
    documents.file(new Artifact(path, sheet.bytes()), sheet.lines(), manifest.at());
  }
}
