package dev.turboapi.benchmarks.soak;

/** What can become of a request, as its client sees it. */
enum Fate {
  /** The answer came that it deserves. */
  DESERVED("as deserved"),
  /** A bound of the server turned it away, as it may. */
  REFUSED("refused"),
  /** Another answer came, or a part of one. */
  WRONG("wrong"),
  /** Its client went away without the answer. */
  LEFT("left"),
  /** The server was closing its connection already. */
  TOO_LATE("too late"),
  /** No answer came, although both sides should have been there. */
  LOST("lost");

  private final String label;

  Fate(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
