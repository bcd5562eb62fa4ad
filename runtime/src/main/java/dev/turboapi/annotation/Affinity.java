package dev.turboapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * All calls with the same value of a parameter run on the same event loop, in the order in which
 * they arrive: of this handler, and of every other one whose affinity has that value. So they may
 * keep state for the value without locks.
 *
 * <pre>{@code
 * @Affinity("userId")
 * @Post("/carts/{userId}")
 * Cart add(int userId, Item item) { ... }
 * }</pre>
 *
 * <p>Without it the calls of an async handler meet by method and path, and a worker that is far
 * busier than the others hands them on; with it they never move. Event loops must not be blocked,
 * so {@link Blocking} handlers have no affinity.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Affinity {
  /**
   * The name of a parameter of the handler: a scalar of the path, the query, a header or a cookie,
   * required or with a default.
   */
  String value();
}
