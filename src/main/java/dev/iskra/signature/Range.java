package dev.iskra.signature;

/// The numbers that a value is said to lie between, both ends included. A hint: the game's own
/// script leaves some of them.
public record Range(double least, double most) {
  /// No bounds.
  public static final Range ANY = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  /// Whether every number lies in it.
  public boolean isOpen() {
    return least == Double.NEGATIVE_INFINITY && most == Double.POSITIVE_INFINITY;
  }

  /// Whether `number` lies in it.
  public boolean has(double number) {
    return number >= least && number <= most;
  }
}
