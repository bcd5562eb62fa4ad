package dev.turboapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what of a handler's result is sent: FastAPI's {@code response_model} and its options.
 *
 * <pre>{@code
 * @Get("/{id}")
 * @ResponseModel(excludeNone = true, exclude = "password")
 * User read(int id) { … }
 * }</pre>
 *
 * <p>Even without it a result is sent as the type that the handler declares, so members that only a
 * subclass has are left out. On a controller it stands for all handlers that have none themselves.
 * The OpenAPI document does not tell what is left out.
 *
 * <p>What it leaves out is decided when the application is built or started; other handlers pay
 * nothing for it.
 *
 * @see <a href="https://fastapi.tiangolo.com/tutorial/response-model/">Response model</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface ResponseModel {
  /**
   * The type as which the result is sent and documented, if it is not the declared one: a class
   * that this one extends. Of a handler that returns a {@code Response} it is only documented.
   */
  Class<?> value() default void.class;

  /** Whether members that are {@code null} are left out, those of objects within too. */
  boolean excludeNone() default false;

  /**
   * Whether members that are equal to their {@link DefaultValue} are left out, or that are {@code
   * null} and need not be sent; those of objects within too.
   */
  boolean excludeDefaults() default false;

  /**
   * Whether members that need not be sent and are {@code null}, an empty list or an empty map are
   * left out; those of objects within too. FastAPI leaves out what was not given when the object
   * was made, which Java cannot tell.
   */
  boolean excludeUnset() default false;

  /** Names of the members that are sent, in JSON, if not all; not of objects within. */
  String[] include() default {};

  /** Names of members that are left out, in JSON; not of objects within. */
  String[] exclude() default {};
}
