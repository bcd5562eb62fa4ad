package dev.turboapi.security.access;

import dev.turboapi.HttpException;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.SecurityScheme;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collections;
import java.util.List;

/**
 * Lets in who has at least one of these roles. Everybody else gets {@code 403 {"detail":"Not enough
 * permissions"}}.
 *
 * <pre>{@code
 * @RequiresRoles("admin")
 * @Controller("/admin")
 * class AdminController { ... }
 * }</pre>
 *
 * <p>The program has a provider of an {@link Identity}, which also answers those who have not
 * proved who they are. Where annotations stand around each other, on package, controller and
 * handler, each of them must let the client in: two of them ask for two roles.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE, ElementType.ANNOTATION_TYPE})
@SecurityScheme(extractor = RequiresRoles.Extractor.class, arguments = "value")
public @interface RequiresRoles {
  /** At least one, of which one is enough. */
  String[] value();

  /** Asks the identity for its roles. */
  final class Extractor {
    private final List<String> accepted;

    /**
     * From the annotation.
     *
     * @throws IllegalArgumentException if there is none, which nobody could have
     */
    public Extractor(String[] accepted) {
      if (accepted.length == 0) {
        throw new IllegalArgumentException("@RequiresRoles names no role. Name at least one.");
      }
      this.accepted = List.of(accepted);
    }

    /** Who was let in. */
    public Identity extract(@Depends Identity identity) {
      if (Collections.disjoint(identity.roles(), accepted)) {
        throw new HttpException(403, "Not enough permissions");
      }
      return identity;
    }
  }
}
