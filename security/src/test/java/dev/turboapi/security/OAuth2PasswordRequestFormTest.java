package dev.turboapi.security;

import static com.google.common.truth.Truth.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OAuth2PasswordRequestFormTest {
  @Test
  void all_fields() {
    OAuth2PasswordRequestForm form =
        new OAuth2PasswordRequestForm(
            Optional.of("password"), "u", "p", "a b", Optional.of("id"), Optional.of("secret"));

    assertThat(form.grantType()).isEqualTo("password");
    assertThat(form.username()).isEqualTo("u");
    assertThat(form.password()).isEqualTo("p");
    assertThat(form.scopes()).containsExactly("a", "b").inOrder();
    assertThat(form.clientId()).isEqualTo("id");
    assertThat(form.clientSecret()).isEqualTo("secret");
  }

  @Test
  void fields_that_were_not_sent() {
    OAuth2PasswordRequestForm form = form("");

    assertThat(form.grantType()).isNull();
    assertThat(form.scopes()).isEmpty();
    assertThat(form.clientId()).isNull();
    assertThat(form.clientSecret()).isNull();
  }

  @Test
  void scopes_are_between_white_space_of_any_kind() {
    assertThat(form(" a b  c\td ").scopes()).containsExactly("a", "b", "c", "d").inOrder();
  }

  @Test
  void strict() {
    OAuth2PasswordRequestForm form =
        new OAuth2PasswordRequestFormStrict(
            "password", "u", "p", "a", Optional.empty(), Optional.empty());

    assertThat(form.grantType()).isEqualTo("password");
    assertThat(form.scopes()).containsExactly("a");
    assertThat(form.toString())
        .isEqualTo("OAuth2PasswordRequestFormStrict[username=u, scopes=[a], clientId=null]");
  }

  @Test
  void secrets_are_in_no_log() {
    OAuth2PasswordRequestForm form =
        new OAuth2PasswordRequestForm(
            Optional.empty(), "u", "pw", "", Optional.of("id"), Optional.of("secret"));

    assertThat(form.toString())
        .isEqualTo("OAuth2PasswordRequestForm[username=u, scopes=[], clientId=id]");
  }

  private static OAuth2PasswordRequestForm form(String scope) {
    return new OAuth2PasswordRequestForm(
        Optional.empty(), "u", "p", scope, Optional.empty(), Optional.empty());
  }
}
