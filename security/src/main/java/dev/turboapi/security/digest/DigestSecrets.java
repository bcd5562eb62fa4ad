package dev.turboapi.security.digest;

import io.vertx.core.Future;
import java.util.Optional;

/**
 * Where a program keeps what its users prove to know.
 *
 * <pre>{@code
 * DigestSecrets secrets =
 *     (username, realm) ->
 *         users.find(username).map(found -> found.map(user -> DigestSecret.ofHashes(user.hashes())));
 * }</pre>
 */
@FunctionalInterface
public interface DigestSecrets {
  /**
   * The secret of a user; empty if there is no such user. What it fails with is the answer, as if
   * the handler had failed. Called on the event loop, so it must not block.
   *
   * @param username as the client sent it; may be anything
   * @param realm of the verifier that asks
   */
  Future<Optional<DigestSecret>> find(String username, String realm);
}
