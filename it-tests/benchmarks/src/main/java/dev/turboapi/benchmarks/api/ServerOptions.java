package dev.turboapi.benchmarks.api;

/**
 * What a server by hand is told on its command line.
 *
 * @param port to listen on, on the loopback address
 * @param workers how many event loops
 */
public record ServerOptions(int port, int workers) {
  public static final String HOST = "127.0.0.1";

  /** Reads {@code --port 8000 --workers 2}, in any order. */
  public static ServerOptions parse(String... args) {
    int port = 8000;
    int workers = Runtime.getRuntime().availableProcessors();
    for (int i = 0; i + 1 < args.length; i += 2) {
      int value = Integer.parseInt(args[i + 1]);
      switch (args[i]) {
        case "--port" -> port = value;
        case "--workers" -> workers = value;
        default -> throw new IllegalArgumentException("Use --port and --workers, not " + args[i]);
      }
    }
    return new ServerOptions(port, workers);
  }
}
