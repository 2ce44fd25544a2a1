package dev.iskra.compiler;

import dev.iskra.collect.Collected;
import dev.iskra.emit.Artifact;
import dev.iskra.emit.ModPath;
import dev.iskra.kinds.mod.Descriptor;
import dev.iskra.model.Manifest;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;

/// What the mod holds besides the script of declarations: texts, script files, assets.
final class Output {
  private final Manifest manifest;
  private final ScriptFiles documents;
  private final PrintedScripts pages;
  private final Workers workers;
  private final boolean printed;

  /// @param printed whether anything is printed; otherwise only the paths are taken. Of a program
  ///     with errors nothing may be: what is wrong may not be printable
  Output(
      Manifest manifest,
      ScriptFiles documents,
      PrintedScripts pages,
      Workers workers,
      boolean printed) {
    this.manifest = manifest;
    this.documents = documents;
    this.pages = pages;
    this.workers = workers;
    this.printed = printed;
  }

  /// @param texts what players read
  void add(Sources sources, Collected collected, LocalisationTable.Lines texts) {
    for (Sources.ScriptSource script : sources.scripts()) {
      if (printed) {
        documents.copy(script.path(), script.file());
      } else {
        documents.reserve(script.path(), new Span(script.file(), 0, 0));
      }
    }
    if (printed) {
      documents.print(pages, workers);
    } else {
      documents.reserve();
    }
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
  private void localisation(String language, LocalisationTable.Lines texts) {
    if (texts.isEmpty()) {
      return;
    }
    ModPath path =
        new ModPath(
            "localisation/" + language + "/" + manifest.folder() + "_l_" + language + ".yml");
    if (!printed) {
      documents.reserve(path, manifest.at());
      return;
    }
    LocalisationTable.File sheet = texts.sheet("l_" + language, manifest.at());
    documents.file(new Artifact(path, sheet.bytes()), sheet.lines(), manifest.at());
  }
}
