package dev.turboapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The handler has this long to answer, instead of the application's {@code handlerTimeout}. After
 * that the answer is 504 {@code {"detail":"Gateway Timeout"}}, and the late result is discarded;
 * the thread of a {@link Blocking} handler is interrupted.
 *
 * <p>For async and blocking handlers: what runs on an event loop cannot be stopped.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Timeout {
  /** In milliseconds, from 1. */
  long value();
}
