package dev.turboapi.security.password;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hashes passwords with Argon2id, and checks them.
 *
 * <pre>{@code
 * @Blocking
 * @Post("/token")
 * Token login(OAuth2PasswordRequestForm form) {
 *   User user = users.find(form.username());                        // null if there is none
 *   PasswordCheck check = hasher.verify(form.password(), user == null ? null : user.hash());
 *   if (!check.matches()) {
 *     throw new HttpException(400, "Incorrect username or password");
 *   }
 *   check.newHash().ifPresent(hash -> users.storeHash(user, hash));
 *   ...
 * }
 * }</pre>
 *
 * <p>All methods take long on purpose, some 50 ms and 19 MiB: call them in handlers and providers
 * that are {@link dev.turboapi.annotation.Blocking}. No more run at a time than there are
 * processors, and the others wait, so that many logins at once do not take all memory. Thread-safe.
 *
 * <p>Passwords are taken as they are, in UTF-8, without normalisation.
 *
 * @see <a href="https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html">
 *     OWASP: password storage</a>
 */
public final class PasswordHasher {
  /** Characters of the longest password: {@code @Size(max = PasswordHasher.MAX_LENGTH)}. */
  public static final int MAX_LENGTH = 1024;

  private static final System.Logger LOG = System.getLogger(PasswordHasher.class.getName());

  private final Argon2Cost cost;
  private final Argon2Hash nobody;
  private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors());

  private PasswordHasher(Argon2Cost cost) {
    this.cost = cost;
    this.nobody = Argon2Hash.of(new byte[0], cost);
  }

  /** Hashes at OWASP's cost: 19 MiB, 2 iterations, 1 lane. */
  public static PasswordHasher argon2id() {
    return argon2id(19 * 1024, 2, 1);
  }

  /**
   * Hashes at a cost of the program's choice.
   *
   * @param memoryKib from 8 for each lane to 1,048,576 (1 GiB)
   * @param iterations from 1 to 64
   * @param parallelism lanes, from 1 to 16; they make a hash costlier to guess, but are computed
   *     one after the other here
   * @throws IllegalArgumentException if one is out of range
   */
  public static PasswordHasher argon2id(int memoryKib, int iterations, int parallelism) {
    Argon2Cost cost = new Argon2Cost(memoryKib, iterations, parallelism);
    if (!cost.isReasonable()) {
      throw new IllegalArgumentException("Argon2id cannot be computed with " + cost + ".");
    }
    return new PasswordHasher(cost);
  }

  /**
   * A hash to store, other than any before: {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}.
   *
   * @param password at most {@link #MAX_LENGTH} characters
   * @throws IllegalArgumentException if it is longer, or has half of a surrogate pair
   */
  public String hash(String password) {
    byte[] bytes = bytes(password);
    if (bytes == null) {
      throw new IllegalArgumentException(
          "The password is no text, or has more than %d characters.".formatted(MAX_LENGTH));
    }
    return hash(bytes);
  }

  private String hash(byte[] password) {
    return limited(() -> Argon2Hash.of(password, cost).toString());
  }

  /**
   * Whether this is the password of a stored hash, and the hash to store from now on if that one is
   * outdated.
   *
   * <p>Known are Argon2 in the PHC string format, and bcrypt ({@code $2a$}, {@code $2b$}, {@code
   * $2y$}), which is always outdated. Of a password, bcrypt sees 72 bytes: so does this when it
   * compares, as whatever made the hash has done, while the new hash is of all of it.
   *
   * @param password may be anything; one that {@link #hash} refuses is never right
   * @param storedHash null if there is no such user, whose password is never right, which takes as
   *     long; the same goes for a text of no known form, which is logged as a warning
   */
  public PasswordCheck verify(String password, @Nullable String storedHash) {
    byte[] bytes = bytes(password);
    if (bytes == null) {
      return PasswordCheck.WRONG;
    }
    StoredHash stored = storedHash == null ? null : StoredHash.read(storedHash);
    if (stored == null) {
      if (storedHash != null) {
        LOG.log(System.Logger.Level.WARNING, "A stored password hash is of no known form.");
      }
      limited(() -> nobody.matches(bytes));
      return PasswordCheck.WRONG;
    }
    if (!limited(() -> stored.matches(bytes))) {
      return PasswordCheck.WRONG;
    }
    return isCurrent(stored) ? PasswordCheck.RIGHT : PasswordCheck.rightWith(hash(bytes));
  }

  private boolean isCurrent(StoredHash stored) {
    return stored instanceof Argon2Hash argon2 && argon2.isCurrent(cost);
  }

  private <T> T limited(Supplier<T> computation) {
    processors.acquireUninterruptibly();
    try {
      return computation.get();
    } finally {
      processors.release();
    }
  }

  /** Null if it is too long, or not the only text with these bytes. */
  private static byte @Nullable [] bytes(String password) {
    if (password.length() > MAX_LENGTH) {
      return null;
    }
    try {
      ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(password));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
