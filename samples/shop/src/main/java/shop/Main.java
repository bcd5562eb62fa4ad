package shop;

import dev.turboapi.TurboApi;
import dev.turboapi.TurboApiBuilder;

/** Serves the shop. */
final class Main {
  private Main() {}

  public static void main(String[] args) {
    application(new InMemoryStore()).run(args);
  }

  /** The application on a store: tests start it on one of their own. */
  static TurboApiBuilder application(Store store) {
    return TurboApi.builder().title("Shop").version("1.0.0").bind(Store.class, store);
  }
}
