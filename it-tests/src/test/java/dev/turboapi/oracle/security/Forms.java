package dev.turboapi.oracle.security;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Depends;
import dev.turboapi.annotation.Form;
import dev.turboapi.annotation.Post;
import dev.turboapi.oracle.Dict;
import dev.turboapi.security.OAuth2PasswordRequestForm;
import dev.turboapi.security.OAuth2PasswordRequestFormStrict;
import java.util.Map;

/** The form of the password flow, plain and strict. */
@Controller
class Forms {
  record Login(String text) {}

  private static Map<String, Object> fields(OAuth2PasswordRequestForm form) {
    return Dict.of(
        "grantType", form.grantType(),
        "username", form.username(),
        "password", form.password(),
        "scopes", form.scopes(),
        "clientId", form.clientId(),
        "clientSecret", form.clientSecret());
  }

  @Dependency
  static Login login(@Depends OAuth2PasswordRequestForm form) {
    return new Login(form.username() + "/" + form.password());
  }

  @Post("/plain")
  Map<String, Object> plain(@Depends OAuth2PasswordRequestForm form) {
    return fields(form);
  }

  @Post("/strict")
  Map<String, Object> strict(@Depends OAuth2PasswordRequestFormStrict form) {
    return fields(form);
  }

  @Post("/beside")
  Map<String, Object> beside(
      @Depends OAuth2PasswordRequestForm form, @Form(defaultValue = "false") boolean remember) {
    return Dict.of("username", form.username(), "remember", remember);
  }

  @Post("/below")
  String below(@Depends Login login) {
    return login.text();
  }
}
