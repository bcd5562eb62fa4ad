package dev.turboapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The handler may block: it runs on a virtual thread where the JVM has them (Java 21), else on a
 * thread of the worker pool, and never on an event loop. It returns its value, not a future of it.
 *
 * <pre>{@code
 * @Blocking
 * @Get("/reports/{id}")
 * Report report(int id) {
 *   return jdbc.query(...);
 * }
 * }</pre>
 *
 * <p>Calls in flight are bounded by the worker's queue, as those of async handlers are: past that
 * the answer is 503.
 *
 * @see <a href="https://fastapi.tiangolo.com/async/">Concurrency and async / await</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Blocking {}
