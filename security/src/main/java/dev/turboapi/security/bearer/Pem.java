package dev.turboapi.security.bearer;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * Keys in the text form of RFC 7468. What is wrong with one is told without quoting any of it: it
 * may be private.
 */
final class Pem {
  private static final String PUBLIC_KEY = "PUBLIC KEY";
  private static final String CERTIFICATE = "CERTIFICATE";
  private static final String PRIVATE_KEY = "PRIVATE KEY";

  private Pem() {}

  /** From {@code PUBLIC KEY}, or the key of a {@code CERTIFICATE}, of which no more is checked. */
  static PublicKey publicKey(SigningAlgorithm algorithm, String pem) {
    try {
      if (pem.contains(begin(CERTIFICATE))) {
        return CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(content(CERTIFICATE, pem)))
            .getPublicKey();
      }
      return factory(algorithm).generatePublic(new X509EncodedKeySpec(content(PUBLIC_KEY, pem)));
    } catch (GeneralSecurityException e) {
      throw unusable(algorithm, "public");
    }
  }

  /** From {@code PRIVATE KEY}: PKCS #8, not encrypted. */
  static PrivateKey privateKey(SigningAlgorithm algorithm, String pem) {
    try {
      return factory(algorithm).generatePrivate(new PKCS8EncodedKeySpec(content(PRIVATE_KEY, pem)));
    } catch (GeneralSecurityException e) {
      throw unusable(algorithm, "private");
    }
  }

  private static IllegalArgumentException unusable(SigningAlgorithm algorithm, String kind) {
    return new IllegalArgumentException(
        "The PEM text has no " + kind + " key for " + algorithm + ".");
  }

  private static KeyFactory factory(SigningAlgorithm algorithm) throws GeneralSecurityException {
    return KeyFactory.getInstance(algorithm.keyFactory());
  }

  private static String begin(String label) {
    return "-----BEGIN " + label + "-----";
  }

  private static byte[] content(String label, String pem) {
    int begin = pem.indexOf(begin(label));
    int end = pem.indexOf("-----END " + label + "-----");
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "The PEM text has no \""
              + begin(label)
              + "\" with its end. Convert the key with openssl.");
    }
    String base64 = pem.substring(begin + begin(label).length(), end);
    return Base64.getMimeDecoder().decode(base64.getBytes(StandardCharsets.US_ASCII));
  }
}
