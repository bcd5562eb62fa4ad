package dev.turboapi;

/**
 * Hands out what the constructors of controllers ask for.
 *
 * <p>One line adapts a container: {@code context::getBean} (Spring), {@code beanScope::get}
 * (avaje-inject). What the program binds with {@link TurboApi.Builder#bind} comes first.
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
}
