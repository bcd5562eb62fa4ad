package dev.turboapi.security.bearer;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.turboapi.HttpException;
import io.vertx.core.Future;
import java.security.KeyPair;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever becomes of a good token on its way, the answer is 401 and nothing else. */
class MutatedTokensTest {
  private static final String CHARACTERS = "AZaz09-_.=+/% \"\\\u0000\u00ff\u20ac";

  @ParameterizedTest
  @CsvSource({"HS256, 5000", "RS256, 1500", "ES256, 300", "EDDSA, 300"})
  void mutations(SigningAlgorithm algorithm, int rounds) {
    Random random = new Random(1);
    JwtSigner signer = signer(algorithm);
    JwtVerifier verifier = verifier(algorithm);
    String token = signer.accessToken("johndoe", Duration.ofMinutes(10)).sign();

    for (int i = 0; i < rounds; i++) {
      String mutated = mutate(token, random);
      if (mutated.equals(token)) {
        continue;
      }
      Future<Jwt> outcome = verifier.verify(mutated);
      boolean sameBits = outcome.succeeded() && mutated.length() == token.length();
      assertWithMessage(mutated)
          .that(sameBits || outcome.cause() instanceof HttpException)
          .isTrue();
    }
  }

  private static String mutate(String token, Random random) {
    StringBuilder text = new StringBuilder(token);
    for (int changes = random.nextInt(3); changes >= 0; changes--) {
      int at = random.nextInt(text.length());
      char c = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
      switch (random.nextInt(4)) {
        case 0 -> text.setCharAt(at, c);
        case 1 -> text.insert(at, c);
        case 2 -> text.deleteCharAt(at);
        default -> text.setLength(Math.max(at, 1));
      }
    }
    return text.toString();
  }

  private static JwtSigner signer(SigningAlgorithm algorithm) {
    return algorithm == SigningAlgorithm.HS256
        ? JwtSigner.ofSecret(algorithm, Tokens.SECRET)
        : JwtSigner.ofPrivateKey(algorithm, keys(algorithm).getPrivate());
  }

  private static JwtVerifier verifier(SigningAlgorithm algorithm) {
    JwtVerifierBuilder verifier = JwtVerifier.builder();
    return algorithm == SigningAlgorithm.HS256
        ? verifier.secret(algorithm, Tokens.SECRET).build()
        : verifier.publicKey(algorithm, keys(algorithm).getPublic()).build();
  }

  private static KeyPair keys(SigningAlgorithm algorithm) {
    return switch (algorithm) {
      case ES256 -> Tokens.P256;
      case EDDSA -> Tokens.ED25519;
      default -> Tokens.RSA;
    };
  }
}
