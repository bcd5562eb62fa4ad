package dev.turboapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for what a {@link Dependency} provides.
 *
 * <p>On a parameter: the argument is what a provider of its type and qualifier gives. On a handler,
 * a controller, a class around controllers, or a package, it runs a provider before the handlers in
 * there, for its effect, such as to turn requests away; a package stands for those below it, so
 * that the package of an application is FastAPI's {@code dependencies} of the application.
 *
 * <pre>{@code
 * @Depends(ApiKeys.class)
 * @Controller("/admin")
 * class AdminController { ... }
 * }</pre>
 *
 * <p>Which provider it is, is known when the code is compiled: a missing or ambiguous one, and a
 * circle of them, are errors of the compiler.
 *
 * @see <a
 *     href="https://fastapi.tiangolo.com/tutorial/dependencies/dependencies-in-path-operation-decorators/">Dependencies
 *     in path operation decorators</a>
 */
@Documented
@Repeatable(Depends.All.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface Depends {
  /**
   * The type that is provided, the annotation of a security scheme, or the class with the provider.
   * Not needed on a parameter, which has a type; there it says in which class the provider is.
   */
  Class<?> value() default void.class;

  /** The name of the provider's method, where a class has several. */
  String provider() default "";

  /** Whether what was provided for the same request is good enough. */
  boolean useCache() default true;

  /** When what is provided is closed, if it is a {@link dev.turboapi.Resource}. */
  Lifetime lifetime() default Lifetime.REQUEST;

  /** How long a resource is open: FastAPI's {@code scope}. */
  enum Lifetime {
    /** Until the answer is sent and the background tasks have run. */
    REQUEST,
    /** Until the handler has answered, before that is sent. */
    FUNCTION
  }

  /** Several of them. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
  @interface All {
    /** In the order in which they run. */
    Depends[] value();
  }
}
