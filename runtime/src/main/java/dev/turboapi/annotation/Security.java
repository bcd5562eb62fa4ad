package dev.turboapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@link Depends}, with OAuth2 scopes for what is asked for, and for all that it depends on. They
 * are documented with the scheme that is met there, and who asks for {@link
 * dev.turboapi.SecurityScopes} gets them.
 *
 * <pre>{@code
 * @Get("/items")
 * List<Item> items(@Security(scopes = "items:read") User user) { ... }
 * }</pre>
 *
 * <p>Beside the annotation of a security scheme it gives that its scopes.
 *
 * @see <a href="https://fastapi.tiangolo.com/advanced/security/oauth2-scopes/">OAuth2 scopes</a>
 */
@Documented
@Repeatable(Security.All.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface Security {
  /** As {@link Depends#value}. */
  Class<?> value() default void.class;

  /** As {@link Depends#provider}. */
  String provider() default "";

  /** Added behind those of whoever depends on what asks here. */
  String[] scopes() default {};

  /** As {@link Depends#useCache}: scopes that differ are different requests. */
  boolean useCache() default true;

  /** Several of them. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
  @interface All {
    /** In the order in which they run. */
    Security[] value();
  }
}
