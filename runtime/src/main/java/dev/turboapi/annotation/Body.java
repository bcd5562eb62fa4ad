package dev.turboapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The JSON body of the request: FastAPI's {@code Body}. A record or class is the body without it;
 * lists, maps and scalars need it.
 *
 * @see <a href="https://fastapi.tiangolo.com/tutorial/body/">Request body</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Body {
  /** Text about the body, in Markdown; by default its {@code @param} Javadoc. */
  String description() default "";
}
