package dev.turboapi.security.bearer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import org.jspecify.annotations.Nullable;

/**
 * A key and the one algorithm that it is for, so that no token chooses another: RFC 8725, section
 * 3.1.
 *
 * @param id null if it is for tokens of any {@code kid}
 */
record VerificationKey(@Nullable String id, SigningAlgorithm algorithm, JWSVerifier verifier) {

  /**
   * @throws IllegalArgumentException if the secret is too short or the algorithm takes none
   */
  static VerificationKey ofSecret(@Nullable String id, SigningAlgorithm algorithm, byte[] secret) {
    algorithm.checkSecret(secret);
    try {
      return new VerificationKey(id, algorithm, new MACVerifier(secret.clone()));
    } catch (JOSEException e) {
      throw new IllegalArgumentException("The secret cannot be used with " + algorithm + ".", e);
    }
  }

  /**
   * @throws IllegalArgumentException if the key is of another kind, too small or malformed
   */
  static VerificationKey ofPublicKey(
      @Nullable String id, SigningAlgorithm algorithm, PublicKey key) {
    algorithm.checkKey(key);
    try {
      return new VerificationKey(id, algorithm, verifier(key));
    } catch (JOSEException e) {
      throw new IllegalArgumentException("The key cannot be used with " + algorithm + ".", e);
    }
  }

  private static JWSVerifier verifier(PublicKey key) throws JOSEException {
    if (key instanceof RSAPublicKey rsa) {
      return new RSASSAVerifier(rsa);
    }
    if (key instanceof ECPublicKey ec) {
      return new ECDSAVerifier(ec);
    }
    return new Ed25519.Verifier((EdECPublicKey) key);
  }

  boolean fits(JoseHeader header) {
    return algorithm == header.algorithm()
        && (id == null || header.keyId() == null || id.equals(header.keyId()));
  }

  boolean verifies(CompactToken token) {
    try {
      return verifier.verify(algorithm.header(), token.signedBytes(), token.signature());
    } catch (JOSEException e) {
      return false;
    }
  }
}
