package dev.turboapi.benchmarks.jmh;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.turboapi.security.bearer.JwtSigner;
import dev.turboapi.security.bearer.JwtVerifier;
import dev.turboapi.security.bearer.SigningAlgorithm;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How much of verifying a JWT is its signature, which the JDK alone verifies here beside it? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class JwtBenchmark {
  /** The names of {@link SigningAlgorithm}. */
  @Param({"HS256", "RS256", "ES256", "EDDSA"})
  public String algorithm = "";

  private String token = "";
  private byte[] signed = {};
  private byte[] signature = {};
  private Bare bare = () -> false;
  private JwtVerifier verifier =
      JwtVerifier.builder().secret(SigningAlgorithm.HS256, SECRET).build();

  private static final byte[] SECRET = "a secret of at least 32 bytes....".getBytes(US_ASCII);

  private interface Bare {
    boolean verify() throws GeneralSecurityException;
  }

  /** Makes keys and a token. */
  @Setup
  public void prepare() throws GeneralSecurityException {
    SigningAlgorithm chosen = SigningAlgorithm.valueOf(algorithm);
    JwtSigner signer;
    switch (chosen) {
      case HS256 -> {
        signer = JwtSigner.ofSecret(chosen, SECRET);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET, "HmacSHA256"));
        bare = () -> MessageDigest.isEqual(mac.doFinal(signed), signature);
      }
      case RS256 -> signer = withKeys(chosen, "RSA", "SHA256withRSA");
      case ES256 -> signer = withKeys(chosen, "EC", "SHA256withECDSAinP1363Format");
      default -> signer = withKeys(chosen, "Ed25519", "Ed25519");
    }
    token = signer.accessToken("johndoe", Duration.ofDays(1)).scopes("me", "items").sign();
    int dot = token.lastIndexOf('.');
    signed = token.substring(0, dot).getBytes(US_ASCII);
    signature = Base64.getUrlDecoder().decode(token.substring(dot + 1));
  }

  private JwtSigner withKeys(SigningAlgorithm chosen, String keys, String name)
      throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(keys);
    switch (keys) {
      case "RSA" -> generator.initialize(2048);
      case "EC" -> generator.initialize(256);
      default -> {}
    }
    KeyPair pair = generator.generateKeyPair();
    PublicKey key = pair.getPublic();
    verifier = JwtVerifier.builder().publicKey(chosen, key).build();
    bare =
        () -> {
          Signature verification = Signature.getInstance(name);
          verification.initVerify(key);
          verification.update(signed);
          return verification.verify(signature);
        };
    return JwtSigner.ofPrivateKey(chosen, pair.getPrivate());
  }

  @Benchmark
  public Object verified() {
    return verifier.verify(token).result();
  }

  @Benchmark
  public boolean signatureAlone() throws GeneralSecurityException {
    return bare.verify();
  }
}
