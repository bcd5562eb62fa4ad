package dev.turboapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class whose annotated methods answer requests: FastAPI's {@code APIRouter}.
 *
 * <pre>{@code
 * @Controller("/items")
 * class ItemController {
 *   @Get("/{id}")
 *   Item read(int id) { ... }
 * }
 * }</pre>
 *
 * <p>The class is neither private nor abstract and has one constructor that is not private. One
 * instance serves all requests, on several event loops at once. Routes of one controller match in
 * declaration order; controllers come in the order of their qualified names, unless {@code
 * TurboApiBuilder.controllers} says otherwise.
 *
 * @see <a href="https://fastapi.tiangolo.com/tutorial/bigger-applications/">Bigger applications</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Controller {
  /**
   * What every path of the controller begins with: empty, or a path that starts with a slash and
   * ends without.
   */
  String value() default "";

  /** Tags of every operation, before the operation's own. */
  String[] tags() default {};
}
