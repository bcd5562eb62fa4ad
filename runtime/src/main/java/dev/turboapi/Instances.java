package dev.turboapi;

import dev.turboapi.routing.Routes;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds the routes of controllers: what their constructors ask for was bound, or comes from the
 * program's factory.
 */
final class Instances {
  private final Map<Class<?>, Object> bound;
  private final Map<Class<?>, Object> shared = new HashMap<>();
  private final @Nullable InstanceFactory factory;

  Instances(Map<Class<?>, Object> bound, @Nullable InstanceFactory factory) {
    this.bound = bound;
    this.factory = factory;
  }

  /**
   * @param routesClass that was generated for the controller
   * @throws IllegalStateException if the constructor of the controller cannot be served, or fails
   */
  Routes routes(String controller, String routesClass, ClassLoader classLoader) {
    try {
      return Class.forName(routesClass, true, classLoader)
          .asSubclass(Routes.class)
          .getConstructor(InstanceFactory.class)
          .newInstance(new ForController(controller));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Unbound unbound) {
        throw unbound;
      }
      throw new IllegalStateException(
          controller + " could not be constructed: " + e.getCause(), e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(
          "%s is in a package that is closed. In its module-info.java, write: opens %s to dev.turboapi;"
              .formatted(controller, routesClass.substring(0, routesClass.lastIndexOf('.'))),
          e);
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw new IllegalStateException(
          controller
              + " was compiled, but "
              + routesClass
              + " is missing or outdated. Compile it again from scratch.",
          e);
    }
  }

  /** Names the controller when something is missing. */
  private final class ForController implements InstanceFactory {
    private final String controller;

    ForController(String controller) {
      this.controller = controller;
    }

    @Override
    public <T> T get(Class<T> type) {
      Object instance = bound.get(type);
      if (instance != null) {
        return type.cast(instance);
      }
      if (factory != null) {
        return factory.get(type);
      }
      throw new Unbound(
          "%s needs a %s. Bind one: TurboApi.builder().bind(%s.class, ...)"
              .formatted(controller, type.getCanonicalName(), type.getSimpleName()));
    }

    @Override
    public <T> T shared(Class<T> type, Construction<T> construction) throws Exception {
      Object instance = bound.get(type);
      if (instance == null) {
        instance = shared.get(type);
      }
      if (instance == null) {
        instance = construction.construct();
        shared.put(type, instance);
      }
      return type.cast(instance);
    }
  }

  /** Nothing was bound for a constructor parameter. */
  private static final class Unbound extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    Unbound(String message) {
      super(message);
    }
  }
}
