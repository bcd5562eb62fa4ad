package dev.turboapi.security.access;

import dev.turboapi.HttpException;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.SecurityScheme;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/**
 * Lets in who was granted all of these scopes. Everybody else gets {@code 403 {"detail":"Not enough
 * permissions"}}.
 *
 * <pre>{@code
 * @RequiresScopes("items:write")
 * @Post
 * Item create(Item item) { ... }
 * }</pre>
 *
 * <p>The program has a provider of an {@link Identity}, which also answers those who have not
 * proved who they are. These scopes are not in the OpenAPI document; those of {@link
 * dev.turboapi.annotation.Security} are, and bearer schemes check them as well.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE, ElementType.ANNOTATION_TYPE})
@SecurityScheme(extractor = RequiresScopes.Extractor.class, arguments = "value")
public @interface RequiresScopes {
  /** At least one, all of which are needed. */
  String[] value();

  /** Asks the identity for its scopes. */
  final class Extractor {
    private final List<String> needed;

    /**
     * From the annotation.
     *
     * @throws IllegalArgumentException if there is none, which would let everybody in
     */
    public Extractor(String[] needed) {
      if (needed.length == 0) {
        throw new IllegalArgumentException("@RequiresScopes names no scope. Name at least one.");
      }
      this.needed = List.of(needed);
    }

    /** Who was let in. */
    public Identity extract(@Depends Identity identity) {
      if (!identity.scopes().containsAll(needed)) {
        throw new HttpException(403, "Not enough permissions");
      }
      return identity;
    }
  }
}
