package dev.turboapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A part of the path: FastAPI's {@code Path}. Needed only to give the parameter another name than
 * the template's, since a parameter named as a template variable is a path parameter anyway.
 *
 * @see <a href="https://fastapi.tiangolo.com/tutorial/path-params-numeric-validations/">Path
 *     parameters</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Path {
  /** The template's variable; by default the parameter's name. */
  String value() default "";

  /** Text about the parameter, in Markdown; by default its {@code @param} Javadoc. */
  String description() default "";
}
