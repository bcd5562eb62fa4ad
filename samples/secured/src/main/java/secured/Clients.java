package secured;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.turboapi.security.Secrets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The clients, with hashes of their keys: whoever reads these has no key. A fast hash is good
 * enough, since keys are long and random, which passwords are not.
 */
final class Clients {
  private record Registered(Client client, String keyHash) {}

  private final List<Registered> registered;

  /**
   * @param names of the clients by their keys
   */
  Clients(Map<String, String> names) {
    registered =
        names.entrySet().stream()
            .map(entry -> new Registered(new Client(entry.getValue()), hash(entry.getKey())))
            .toList();
  }

  /** All are looked at, so that the time does not tell which one it is. */
  Optional<Client> withKey(String key) {
    String hash = hash(key);
    Optional<Client> found = Optional.empty();
    for (Registered candidate : registered) {
      if (Secrets.equal(candidate.keyHash(), hash)) {
        found = Optional.of(candidate.client());
      }
    }
    return found;
  }

  private static String hash(String key) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
