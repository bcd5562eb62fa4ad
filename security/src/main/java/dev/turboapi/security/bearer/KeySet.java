package dev.turboapi.security.bearer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyOperation;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetKeyPair;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keys that verify, of which the header of a token picks one. */
final class KeySet {
  /** Bounds what a token without a {@code kid} costs, for which all of them may be tried. */
  static final int MAX_KEYS = 32;

  private final List<VerificationKey> keys;

  KeySet(List<VerificationKey> keys) {
    if (keys.size() > MAX_KEYS) {
      throw new IllegalArgumentException(
          "These are %d keys; %d are allowed.".formatted(keys.size(), MAX_KEYS));
    }
    this.keys = List.copyOf(keys);
  }

  List<VerificationKey> keys() {
    return keys;
  }

  /** Whether there is a key for such tokens. */
  boolean knows(JoseHeader header) {
    for (VerificationKey key : keys) {
      if (key.fits(header)) {
        return true;
      }
    }
    return false;
  }

  boolean verifies(JoseHeader header, CompactToken token) {
    for (VerificationKey key : keys) {
      if (key.fits(header) && key.verifies(token)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The keys for these algorithms in a JWK set (RFC 7517, section 5). Others in it are passed over:
   * secrets above all, which have no place where anybody may read them.
   *
   * @throws IllegalArgumentException if it is no JWK set, or none or too many of its keys fit
   */
  static KeySet ofJwks(String json, Set<SigningAlgorithm> allowed) {
    List<VerificationKey> keys = new ArrayList<>();
    for (JWK jwk : parse(json).getKeys()) {
      PublicKey key = isForSignatures(jwk) ? publicKey(jwk) : null;
      if (key == null) {
        continue;
      }
      for (SigningAlgorithm algorithm : allowed) {
        boolean meant =
            jwk.getAlgorithm() == null || jwk.getAlgorithm().getName().equals(algorithm.wireName());
        if (meant && algorithm.fits(key)) {
          keys.add(VerificationKey.ofPublicKey(jwk.getKeyID(), algorithm, key));
        }
      }
    }
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("The JWK set has no public key for " + allowed + ".");
    }
    return new KeySet(keys);
  }

  private static JWKSet parse(String json) {
    try {
      return JWKSet.parse(json);
    } catch (ParseException | RuntimeException e) {
      // The library fails in many ways. Its message may quote a private key that was left in there.
      throw new IllegalArgumentException("This is no JWK set.");
    }
  }

  private static boolean isForSignatures(JWK jwk) {
    return (jwk.getKeyUse() == null || jwk.getKeyUse().equals(KeyUse.SIGNATURE))
        && (jwk.getKeyOperations() == null || jwk.getKeyOperations().contains(KeyOperation.VERIFY));
  }

  private static @Nullable PublicKey publicKey(JWK jwk) {
    try {
      if (jwk instanceof OctetKeyPair pair) {
        return pair.getCurve().equals(Curve.Ed25519) ? Ed25519.publicKey(pair) : null;
      }
      return jwk instanceof AsymmetricJWK asymmetric ? asymmetric.toPublicKey() : null;
    } catch (JOSEException | GeneralSecurityException e) {
      return null;
    }
  }
}
