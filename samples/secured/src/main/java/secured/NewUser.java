package secured;

import dev.turboapi.security.password.PasswordHasher;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Somebody who registers.
 *
 * @param username small letters and digits
 * @param password at least 8 characters
 */
record NewUser(
    @Pattern(regexp = "[a-z][a-z0-9]{2,31}") String username,
    @Size(min = 8, max = PasswordHasher.MAX_LENGTH) String password,
    @Size(min = 1, max = 100) String fullName) {
  /** Without the password, so that it gets into no log. */
  @Override
  public String toString() {
    return "NewUser[username=%s, fullName=%s]".formatted(username, fullName);
  }
}
