package dev.turboapi.benchmarks.harness;

/** A server that is measured. */
enum Contender {
  TURBOAPI("TurboAPI", "dev.turboapi.benchmarks.turboapi.TurboApiServer"),
  VERTX("Vert.x by hand", "dev.turboapi.benchmarks.vertx.VertxServer"),
  NETTY("Netty by hand", "dev.turboapi.benchmarks.netty.NettyServer");

  /** All ratios are to this one. */
  static final Contender REFERENCE = VERTX;

  private final String label;
  private final String mainClass;

  Contender(String label, String mainClass) {
    this.label = label;
    this.mainClass = mainClass;
  }

  String label() {
    return label;
  }

  String mainClass() {
    return mainClass;
  }
}
