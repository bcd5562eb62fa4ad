package dev.turboapi.processor.generate.document;

/** Whether a value is sent by the client or by the server; pydantic's schemas of the two differ. */
enum Direction {
  INPUT("-Input"),
  OUTPUT("-Output");

  private final String suffix;

  Direction(String suffix) {
    this.suffix = suffix;
  }

  /** What the keys of components end in until the join finds out which are the same. */
  String suffix() {
    return suffix;
  }
}
