package dev.turboapi;

/**
 * Hands out what the constructors of controllers ask for.
 *
 * <p>One line adapts a container: {@code context::getBean} (Spring), {@code beanScope::get}
 * (avaje-inject). What the program binds with {@link TurboApiBuilder#bind} comes first.
 */
@FunctionalInterface
public interface InstanceFactory {
  /**
   * The instance for a constructor parameter of this type. Called at start-up only, on the thread
   * that builds the application.
   *
   * @throws RuntimeException if there is none; its message is shown to the user
   */
  <T> T get(Class<T> type);

  /** Makes an instance. */
  @FunctionalInterface
  interface Construction<T> {
    T construct() throws Exception;
  }

  /**
   * The one instance of a class that provides dependencies, in an application: what the program
   * binds, or else what is constructed here; for generated code.
   */
  default <T> T shared(Class<T> type, Construction<T> construction) throws Exception {
    return construction.construct();
  }
}
