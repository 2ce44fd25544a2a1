package dev.iskra.emit;

/// One file of a mod. The bytes are shared and not to be written to.
public record Artifact(ModPath path, byte[] bytes) {}
