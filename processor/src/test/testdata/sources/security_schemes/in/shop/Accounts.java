package shop;

import dev.turboapi.SecurityScopes;
import dev.turboapi.annotation.Dependency;
import dev.turboapi.annotation.Security;

final class Accounts {
  record Account(String name) {}

  record Active(Account account) {}

  @Dependency
  Account account(@Token String token, SecurityScopes scopes) {
    return new Account(token + scopes.scopeStr());
  }

  @Dependency
  Active active(@Security(scopes = "me") Account account) {
    return new Active(account);
  }
}
