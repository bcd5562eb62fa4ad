package secured;

import dev.turboapi.security.password.PasswordCheck;
import dev.turboapi.security.password.PasswordHasher;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** All accounts, in memory. Thread-safe; what hashes passwords blocks. */
final class Accounts {
  private record Account(User user, String passwordHash) {}

  private static final Set<String> SCOPES = Set.of("me", "items");

  private final ConcurrentMap<String, Account> accounts = new ConcurrentHashMap<>();
  private final PasswordHasher hasher;

  Accounts(PasswordHasher hasher) {
    this.hasher = hasher;
  }

  /** Opens an account; empty if the name is taken. */
  Optional<User> register(NewUser registered) {
    User user = new User(registered.username(), registered.fullName(), SCOPES);
    Account account = new Account(user, hasher.hash(registered.password()));
    return accounts.putIfAbsent(user.username(), account) == null
        ? Optional.of(user)
        : Optional.empty();
  }

  /** Whose name and password these are. It takes as long for a name that nobody has. */
  Optional<User> logIn(String username, String password) {
    @Nullable Account account = accounts.get(username);
    PasswordCheck check = hasher.verify(password, account == null ? null : account.passwordHash());
    if (account == null || !check.matches()) {
      return Optional.empty();
    }
    check
        .newHash()
        .ifPresent(hash -> accounts.replace(username, account, new Account(account.user(), hash)));
    return Optional.of(account.user());
  }

  Optional<User> find(String username) {
    return Optional.ofNullable(accounts.get(username)).map(Account::user);
  }

  /** In the order of their names. */
  List<User> all() {
    return accounts.values().stream()
        .map(Account::user)
        .sorted(Comparator.comparing(User::username))
        .toList();
  }

  /** Whether there was one. */
  boolean close(String username) {
    return accounts.remove(username) != null;
  }
}
