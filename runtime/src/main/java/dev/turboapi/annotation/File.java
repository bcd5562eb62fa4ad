package dev.turboapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A file of the form that is the body: FastAPI's {@code File}. An {@link dev.turboapi.UploadFile}
 * or a {@code List} of them is one without it; a {@code byte[]} needs it, and has all of the file
 * in memory.
 *
 * @see <a href="https://fastapi.tiangolo.com/tutorial/request-files/">Request files</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface File {
  /** The name on the wire; by default the parameter's name. */
  String value() default "";

  /** Text about the file, in Markdown; by default its {@code @param} Javadoc. */
  String description() default "";
}
