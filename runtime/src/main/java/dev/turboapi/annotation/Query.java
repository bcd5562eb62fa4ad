package dev.turboapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A query parameter: FastAPI's {@code Query}. Of a parameter given several times the last counts, a
 * {@code List} or {@code Set} takes all. A record or class as the only query parameter takes
 * several: its members are the parameters, and {@code @JsonIgnoreProperties(ignoreUnknown = false)}
 * on it refuses all others.
 *
 * @see <a href="https://fastapi.tiangolo.com/tutorial/query-params-str-validations/">Query
 *     parameters</a>
 * @see <a href="https://fastapi.tiangolo.com/tutorial/query-param-models/">Query parameter
 *     models</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Query {
  /** The name on the wire; by default the parameter's name. */
  String value() default "";

  /** What is taken when the request has no such parameter, written as it would be sent. */
  String defaultValue() default "";

  /** Text about the parameter, in Markdown; by default its {@code @param} Javadoc. */
  String description() default "";
}
