package dev.turboapi;

/**
 * Serves every controller on the class path, for programs without a {@code main} of their own:
 *
 * <pre>{@code
 * javac -proc:full -cp "lib/*" Hello.java
 * java -cp "lib/*:." dev.turboapi.Launcher --port 8080
 * }</pre>
 *
 * @see TurboApiBuilder#run
 */
public final class Launcher {
  private Launcher() {}

  /** Takes {@code --host}, {@code --port}, {@code --workers} and {@code --help}. */
  public static void main(String[] args) {
    TurboApi.builder().run(args);
  }
}
