package dev.iskra.mod;

/// A plain field: its name as the game has it and its value.
public record Fact(String name, String value) {}
