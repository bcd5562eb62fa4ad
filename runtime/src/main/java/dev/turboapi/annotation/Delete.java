package dev.turboapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method answers {@code DELETE} requests of a path.
 *
 * @see <a href="https://fastapi.tiangolo.com/tutorial/path-operation-configuration/">Path operation
 *     configuration</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Delete {
  /**
   * The path template after the controller's prefix, such as {@code /{id}}: empty, or starting with
   * a slash.
   */
  String value() default "";

  /**
   * The status of a successful answer, 100 to 599; by default 200, or 204 for a {@code void}
   * method.
   */
  int status() default 200;

  /**
   * The media type of the result, by default {@code application/json}. With one that is not JSON a
   * {@code String} is sent as it is and not quoted, as UTF-8; bytes are sent as they are with any.
   */
  String produces() default "";

  /** Tags of the operation, after the controller's. */
  String[] tags() default {};

  /** One line about the operation; by default made from the method's name. */
  String summary() default "";

  /** Text about the operation, in Markdown; by default the method's Javadoc. */
  String description() default "";

  /** What the answer holds, for the document. */
  String responseDescription() default "Successful Response";

  /** The operation's id; by default method name, path and HTTP method joined. */
  String operationId() default "";

  /** Whether the operation is part of the OpenAPI document. */
  boolean includeInSchema() default true;
}
