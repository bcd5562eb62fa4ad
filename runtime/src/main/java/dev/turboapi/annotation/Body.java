package dev.turboapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The JSON body of the request: FastAPI's {@code Body}. A record or class is the body without it;
 * lists, maps and scalars need it. Several are members of an object, each under its name.
 *
 * @see <a href="https://fastapi.tiangolo.com/tutorial/body/">Request body</a>
 * @see <a href="https://fastapi.tiangolo.com/tutorial/body-multiple-params/">Body - Multiple
 *     Parameters</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Body {
  /** The name as a member of the body; by default the parameter's name. */
  String value() default "";

  /** Whether it is a member of the body even if it is the only one. */
  boolean embed() default false;

  /** Text about the body, in Markdown; by default its {@code @param} Javadoc. */
  String description() default "";
}
