package dev.turboapi.security.bearer;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.Curve;
import java.security.Key;
import java.security.interfaces.ECKey;
import java.security.interfaces.EdECKey;
import java.security.interfaces.RSAKey;
import org.jspecify.annotations.Nullable;

/**
 * How a JWT is signed. There is no {@code none}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7518#section-3">RFC 7518, section 3</a>
 */
public enum SigningAlgorithm {
  /** HMAC with SHA-256 and a secret of at least 32 bytes. */
  HS256(JWSAlgorithm.HS256, Kind.SECRET, 256),
  /** HMAC with SHA-384 and a secret of at least 48 bytes. */
  HS384(JWSAlgorithm.HS384, Kind.SECRET, 384),
  /** HMAC with SHA-512 and a secret of at least 64 bytes. */
  HS512(JWSAlgorithm.HS512, Kind.SECRET, 512),
  /** RSA of at least 2048 bits with PKCS #1 v1.5 padding and SHA-256. */
  RS256(JWSAlgorithm.RS256, Kind.RSA, 2048),
  /** RSA of at least 2048 bits with PKCS #1 v1.5 padding and SHA-384. */
  RS384(JWSAlgorithm.RS384, Kind.RSA, 2048),
  /** RSA of at least 2048 bits with PKCS #1 v1.5 padding and SHA-512. */
  RS512(JWSAlgorithm.RS512, Kind.RSA, 2048),
  /** RSA of at least 2048 bits with PSS padding and SHA-256. */
  PS256(JWSAlgorithm.PS256, Kind.RSA, 2048),
  /** RSA of at least 2048 bits with PSS padding and SHA-384. */
  PS384(JWSAlgorithm.PS384, Kind.RSA, 2048),
  /** RSA of at least 2048 bits with PSS padding and SHA-512. */
  PS512(JWSAlgorithm.PS512, Kind.RSA, 2048),
  /** ECDSA on P-256 with SHA-256. */
  ES256(JWSAlgorithm.ES256, Kind.EC, 256),
  /** ECDSA on P-384 with SHA-384. */
  ES384(JWSAlgorithm.ES384, Kind.EC, 384),
  /** ECDSA on P-521 with SHA-512. */
  ES512(JWSAlgorithm.ES512, Kind.EC, 521),
  /** Ed25519 (RFC 8037). */
  EDDSA(JWSAlgorithm.EdDSA, Kind.ED25519, 255);

  private enum Kind {
    SECRET("HMAC", "a secret"),
    RSA("RSA", "an RSA key"),
    EC("EC", "a key on a curve of NIST"),
    ED25519("Ed25519", "a key on Ed25519");

    private final String javaName;
    private final String text;

    Kind(String javaName, String text) {
      this.javaName = javaName;
      this.text = text;
    }
  }

  @SuppressWarnings("ImmutableEnumChecker") // JWSHeader is immutable, and does not say so.
  private final JWSHeader header;

  private final Kind kind;
  private final int bits;

  SigningAlgorithm(JWSAlgorithm algorithm, Kind kind, int bits) {
    this.header = new JWSHeader(algorithm);
    this.kind = kind;
    this.bits = bits;
  }

  /** The one of that exact name in a token's header; null if it is not of ours. */
  static @Nullable SigningAlgorithm named(String name) {
    for (SigningAlgorithm algorithm : values()) {
      if (algorithm.wireName().equals(name)) {
        return algorithm;
      }
    }
    return null;
  }

  /** As in a token's header: {@code RS256}, {@code EdDSA}. */
  String wireName() {
    return header.getAlgorithm().getName();
  }

  /** All that the library's verifiers and signers look at in a header. */
  JWSHeader header() {
    return header;
  }

  /** What the JDK calls its keys. */
  String keyFactory() {
    return kind.javaName;
  }

  void checkSecret(byte[] secret) {
    if (kind != Kind.SECRET) {
      throw new IllegalArgumentException(this + " takes " + kind.text + ", not a secret.");
    }
    if (secret.length * 8 < bits) {
      throw new IllegalArgumentException(
          "%s takes a secret of at least %d bytes (RFC 7518, section 3.2), not of %d."
              .formatted(this, bits / 8, secret.length));
    }
  }

  void checkKey(Key key) {
    if (!fits(key)) {
      throw new IllegalArgumentException(
          "%s takes %s of %s%d bits, not one of %s."
              .formatted(
                  this, kind.text, kind == Kind.RSA ? "at least " : "", bits, key.getAlgorithm()));
    }
  }

  /** Whether such a key may sign or verify with this. */
  boolean fits(Key key) {
    return switch (kind) {
      case SECRET -> false;
      case RSA -> key instanceof RSAKey rsa && rsa.getModulus().bitLength() >= bits;
      case EC ->
          key instanceof ECKey ec && curve().equals(Curve.forECParameterSpec(ec.getParams()));
      case ED25519 -> key instanceof EdECKey ed && ed.getParams().getName().equals("Ed25519");
    };
  }

  /** The one curve of an algorithm on a curve of NIST. */
  Curve curve() {
    return Curve.forJWSAlgorithm(header.getAlgorithm()).iterator().next();
  }
}
