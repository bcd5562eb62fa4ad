package dev.turboapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field of the form that is the body, {@code application/x-www-form-urlencoded} or {@code
 * multipart/form-data}: FastAPI's {@code Form}. A field that is sent empty counts as not sent. Of a
 * field given several times the last counts, a {@code List} or {@code Set} takes all.
 *
 * <p>A record or class as the only form parameter takes several: its members are the fields, or
 * {@link dev.turboapi.UploadFile}s. An empty field is a value there.
 *
 * @see <a href="https://fastapi.tiangolo.com/tutorial/request-forms/">Form data</a>
 * @see <a href="https://fastapi.tiangolo.com/tutorial/request-form-models/">Form models</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Form {
  /** The name on the wire; by default the parameter's name. */
  String value() default "";

  /** What is taken when the form has no such field, written as it would be sent. */
  String defaultValue() default "";

  /** Text about the field, in Markdown; by default its {@code @param} Javadoc. */
  String description() default "";
}
