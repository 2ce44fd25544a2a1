package dev.iskra.lock;

/// An id within the space where it must be the only one.
record Id(String space, String text) {}
