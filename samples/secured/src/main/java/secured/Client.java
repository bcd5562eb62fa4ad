package secured;

/** A program that has a key. */
record Client(String name) {}
