package dev.turboapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A request header: FastAPI's {@code Header}. Of a header given several times the first counts, a
 * {@code List} or {@code Set} takes all. A record or class as the only header parameter takes
 * several: its members are the parameters.
 *
 * @see <a href="https://fastapi.tiangolo.com/tutorial/header-params/">Header parameters</a>
 * @see <a href="https://fastapi.tiangolo.com/tutorial/header-param-models/">Header parameter
 *     models</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Header {
  /**
   * The header's name; by default the parameter's name in kebab case: {@code userAgent} and {@code
   * user_agent} read {@code user-agent}.
   */
  String value() default "";

  /**
   * Whether a name that is not given has hyphens. Without, {@code userAgent} reads {@code
   * user_agent}, which many proxies drop.
   */
  boolean convertUnderscores() default true;

  /** What is taken when the request has no such parameter, written as it would be sent. */
  String defaultValue() default "";

  /** Text about the parameter, in Markdown; by default its {@code @param} Javadoc. */
  String description() default "";
}
