package dev.turboapi.security.access;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.turboapi.HttpException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RequirementsTest {
  private static final Identity JOHN =
      Identity.of("johndoe", Set.of("editor", "author"), Set.of("items:read", "items:write"));
  private static final Identity NOBODY = Identity.of("", Set.of(), Set.of());

  private static RequiresRoles.Extractor roles(String... accepted) {
    return new RequiresRoles.Extractor(accepted);
  }

  private static RequiresScopes.Extractor scopes(String... needed) {
    return new RequiresScopes.Extractor(needed);
  }

  private static void assertForbidden(Executable attempt) {
    HttpException failure = assertThrows(HttpException.class, attempt);
    assertThat(failure.status()).isEqualTo(403);
    assertThat(failure.detail()).isEqualTo("Not enough permissions");
  }

  @Test
  void one_of_the_roles_is_enough() {
    assertThat(roles("admin", "editor").extract(JOHN)).isEqualTo(JOHN);
    assertThat(roles("author").extract(JOHN)).isEqualTo(JOHN);
  }

  @Test
  void without_a_role() {
    assertForbidden(() -> roles("admin").extract(JOHN));
    assertForbidden(() -> roles("Editor").extract(JOHN));
    assertForbidden(() -> roles("editor").extract(NOBODY));
  }

  @Test
  void all_of_the_scopes_are_needed() {
    assertThat(scopes("items:read").extract(JOHN)).isEqualTo(JOHN);
    assertThat(scopes("items:write", "items:read").extract(JOHN)).isEqualTo(JOHN);
    assertForbidden(() -> scopes("items:read", "users:read").extract(JOHN));
    assertForbidden(() -> scopes("items").extract(JOHN));
    assertForbidden(() -> scopes("items:read").extract(NOBODY));
  }

  @Test
  void naming_none_is_a_mistake() {
    assertThrows(IllegalArgumentException.class, () -> roles());
    assertThrows(IllegalArgumentException.class, () -> scopes());
  }
}
