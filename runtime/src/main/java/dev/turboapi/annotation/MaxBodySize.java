package dev.turboapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How large a body the handler takes, instead of the application's limit of 16 MiB. A larger one is
 * answered with 413 {@code {"detail":"Content Too Large"}}, before it is read if its length is
 * announced. Holds for a form with all its files, too, and for a body that is streamed.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface MaxBodySize {
  /** In bytes, from 0 to 2,147,483,647. */
  int value();
}
