package dev.turboapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation a security scheme, or any other dependency that is asked for by annotation.
 * On a parameter, that gets what the {@link #extractor} finds in the request; on a handler,
 * controller or package, the extractor runs before the handlers, for its effect.
 *
 * <pre>{@code
 * @SecurityScheme(
 *     extractor = SessionToken.Extractor.class,
 *     arguments = {"cookie"},
 *     name = "SessionToken",
 *     openapi = "{\"type\":\"apiKey\",\"in\":\"cookie\",\"name\":\"{cookie}\"}")
 * @Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
 * @interface SessionToken {
 *   String cookie() default "session";
 *
 *   final class Extractor {
 *     private final String cookie;
 *
 *     Extractor(String cookie) {
 *       this.cookie = cookie;
 *     }
 *
 *     String extract(Request request) { ... }
 *   }
 * }
 * }</pre>
 *
 * <p>An annotation that is annotated with a scheme is that scheme, configured: {@code @ApiKeyHeader(
 * name = "x-key") @interface Key {}}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface SecurityScheme {
  /**
   * A class with a method {@code extract}, whose parameters are those of a {@link Dependency}. It
   * is constructed at start-up, with the values of {@link #arguments} and then what {@link
   * dev.turboapi.TurboApiBuilder#bind} knows.
   */
  Class<?> extractor();

  /** The members of the annotation whose values the extractor's constructor takes, in order. */
  String[] arguments() default {};

  /**
   * Its name in the OpenAPI document, unless the annotation has a member {@code schemeName} that
   * gives one; by default that of the annotation.
   */
  String name() default "";

  /**
   * The object in {@code securitySchemes} as JSON; not documented if empty. A text that is {@code
   * "{member}"} stands for the value of that member of the annotation: a text, which is left out if
   * it is empty; an annotation as an object of its members, left out if it is not written; or
   * several annotations of two members as an object from the first to the second.
   */
  String openapi() default "";
}
