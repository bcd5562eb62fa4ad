package dev.turboapi.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * One controller.
 *
 * @param modifiers its own, and {@code PRIVATE} if anything it is nested in is private
 * @param kind what it is, in the words of messages: {@code class}, {@code interface}, {@code inner
 *     class}, …
 * @param constructors those that generated code could call
 * @param providing whether it has providers, for which others need the same instance
 */
public record ControllerModel(
    ClassName name,
    String prefix,
    Set<Modifier> modifiers,
    Kind kind,
    boolean deprecated,
    List<ConstructorModel> constructors,
    boolean providing,
    List<RouteModel> routes,
    Position position,
    Position prefixPosition) {
  public ControllerModel {
    modifiers = Set.copyOf(modifiers);
    constructors = List.copyOf(constructors);
    routes = List.copyOf(routes);
  }

  /** The generated class. */
  public ClassName routesName() {
    return ClassName.get(name.packageName(), String.join("_", name.simpleNames()) + "Routes");
  }

  /** Which sort of type it is. */
  public enum Kind {
    CLASS,
    GENERIC_CLASS,
    INNER_CLASS,
    LOCAL_CLASS,
    INTERFACE,
    ENUM,
    ANNOTATION
  }
}
