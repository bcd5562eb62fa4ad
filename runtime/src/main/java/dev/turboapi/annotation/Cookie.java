package dev.turboapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A cookie: FastAPI's {@code Cookie}. A record or class as the only cookie parameter takes several:
 * its members are the parameters.
 *
 * @see <a href="https://fastapi.tiangolo.com/tutorial/cookie-params/">Cookie parameters</a>
 * @see <a href="https://fastapi.tiangolo.com/tutorial/cookie-param-models/">Cookie parameter
 *     models</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Cookie {
  /** The cookie's name; by default the parameter's name. */
  String value() default "";

  /** What is taken when the request has no such parameter, written as it would be sent. */
  String defaultValue() default "";

  /** Text about the parameter, in Markdown; by default its {@code @param} Javadoc. */
  String description() default "";
}
