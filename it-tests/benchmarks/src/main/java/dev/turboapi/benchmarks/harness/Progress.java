package dev.turboapi.benchmarks.harness;

/** Tells the person at the terminal what goes on; the results go to the standard output. */
public final class Progress {
  private Progress() {}

  public static void show(String what) {
    System.err.println(what);
  }
}
