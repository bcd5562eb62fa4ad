package dev.turboapi.security.password;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHasherTest {
  private final PasswordHasher hasher = PasswordHasher.argon2id(64, 1, 1);

  @Test
  void a_hash_of_a_password() {
    String hash = hasher.hash("correct horse");

    assertThat(hash)
        .matches("\\$argon2id\\$v=19\\$m=64,t=1,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
    assertThat(hasher.verify("correct horse", hash).matches()).isTrue();
    assertThat(hasher.verify("correct horse", hash).newHash()).isEmpty();
    assertThat(hasher.verify("Correct horse", hash).matches()).isFalse();
    assertThat(hasher.verify("", hash).matches()).isFalse();
    assertThat(hasher.hash("correct horse")).isNotEqualTo(hash);
  }

  @Test
  void owasps_cost() {
    PasswordHasher owasp = PasswordHasher.argon2id();
    String hash = owasp.hash("correct horse");

    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(owasp.verify("correct horse", hash).matches()).isTrue();
  }

  /** The reference implementation's tests. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$m=256,t=2,p=2$c29tZXNhbHQ$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc",
        "$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$wWKIMhR9lyDFvRz9YTZweHKfbftvj+qf+YFY4NeBbtA",
        "$argon2i$m=65536,t=2,p=1$c29tZXNhbHQ$9sTbSlTio3Biev89thdrlKKiCaYsjjYVJxGAL3swxpQ"
      })
  void argon2_of_others(String hash) {
    PasswordCheck check = hasher.verify("password", hash);

    assertThat(check.matches()).isTrue();
    assertThat(hasher.verify("password", check.newHash().orElseThrow()).newHash()).isEmpty();
    assertThat(hasher.verify("passwore", hash).matches()).isFalse();
    assertThat(hasher.verify("passwore", hash).newHash()).isEmpty();
  }

  /** OpenBSD's and jBCrypt's tests. */
  @ParameterizedTest
  @CsvSource({
    "'', $2a$06$DCq7YPn5Rq63x1Lad4cll.TV4S6ytwfsfvkgY8jIucDrjc8deX1s.",
    "a, $2a$06$m0CrhHm10qJ3lXRY.5zDGO3rS2KdeeWLuGmsfGlMfOxih58VYVfxe",
    "abc, $2a$06$If6bvum7DFjUnE9p2uDeDu0YHzrHM6tf.iqN8.yx.jNN1ILEf7h0i",
    "abc, $2b$06$If6bvum7DFjUnE9p2uDeDu0YHzrHM6tf.iqN8.yx.jNN1ILEf7h0i",
    "abc, $2y$06$If6bvum7DFjUnE9p2uDeDu0YHzrHM6tf.iqN8.yx.jNN1ILEf7h0i"
  })
  void bcrypt(String password, String hash) {
    PasswordCheck check = hasher.verify(password, hash);

    assertThat(check.matches()).isTrue();
    assertThat(check.newHash().orElseThrow()).startsWith("$argon2id$");
    assertThat(hasher.verify(password + "x", hash).matches()).isFalse();
  }

  @Test
  void bcrypt_sees_72_bytes_but_the_new_hash_is_of_all() {
    String first72 = "é".repeat(36);
    String stored = OpenBSDBCrypt.generate("2b", bytes(first72), new byte[16], 4);

    PasswordCheck check = hasher.verify(first72 + "the rest", stored);

    assertThat(check.matches()).isTrue();
    String renewed = check.newHash().orElseThrow();
    assertThat(hasher.verify(first72 + "the rest", renewed).matches()).isTrue();
    assertThat(hasher.verify(first72, renewed).matches()).isFalse();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void another_cost_is_outdated() {
    String stored = PasswordHasher.argon2id(128, 1, 1).hash("secret");

    assertThat(hasher.verify("secret", stored).newHash().orElseThrow()).contains("m=64,t=1,p=1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "!",
        "secret",
        "$argon2id$",
        "$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$",
        "$argon2id$v=18$m=64,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$t=1,m=64,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$m=0,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$m=64,t=0,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$m=64,t=1,p=0$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$m=9999999,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$m=64,t=999,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GR*",
        "$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHQAA$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$2a$06$If6bvum7DFjUnE9p2uDeDu0YHzrHM6tf.iqN8.yx.jNN1ILEf7h0",
        "$2a$03$If6bvum7DFjUnE9p2uDeDu0YHzrHM6tf.iqN8.yx.jNN1ILEf7h0i",
        "$2a$31$If6bvum7DFjUnE9p2uDeDu0YHzrHM6tf.iqN8.yx.jNN1ILEf7h0i",
        "$2x$06$If6bvum7DFjUnE9p2uDeDu0YHzrHM6tf.iqN8.yx.jNN1ILEf7h0i",
        "$2a$06$If6bvum7DFjUnE9p2uDeDu0YHzrHM6tf.iqN8.yx.jNN1ILEf7h0\u00e9"
      })
  void stored_texts_of_no_known_form_match_nothing_and_are_not_logged(String stored) {
    List<String> logged = new ArrayList<>();
    Handler recorder =
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            logged.add(entry.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger(PasswordHasher.class.getName());
    logger.addHandler(recorder);
    logger.setUseParentHandlers(false);
    try {
      assertThat(hasher.verify("abc", stored).matches()).isFalse();
      assertThat(hasher.verify(stored, stored).matches()).isFalse();
    } finally {
      logger.removeHandler(recorder);
      logger.setUseParentHandlers(true);
    }

    assertThat(logged.get(0)).isEqualTo("A stored password hash is of no known form.");
  }

  @Test
  void nobody_has_a_password() {
    assertThat(hasher.verify("", null).matches()).isFalse();
    assertThat(hasher.verify("secret", null).newHash()).isEmpty();
  }

  @Test
  void users_that_do_not_exist_take_as_long() {
    PasswordHasher slow = PasswordHasher.argon2id(4096, 2, 1);
    String stored = slow.hash("secret");
    long known = 0;
    long unknown = 0;
    for (int i = 0; i < 20; i++) {
      long start = System.nanoTime();
      slow.verify("wrong", stored);
      long middle = System.nanoTime();
      slow.verify("wrong", null);
      known += middle - start;
      unknown += System.nanoTime() - middle;
    }

    // As coarse as a busy machine asks for: without the work it would be a hundredth.
    assertThat((double) unknown / known).isGreaterThan(0.2);
  }

  @Test
  void passwords_that_are_too_long_or_no_text() {
    String longest = "a".repeat(1024);
    String hash = hasher.hash(longest);

    assertThat(hasher.verify(longest, hash).matches()).isTrue();
    assertThat(hasher.verify(longest + "a", hash).matches()).isFalse();
    assertThat(hasher.verify("\ud800", hasher.hash("?")).matches()).isFalse();
    for (String password : new String[] {longest + "a", "hunter2\ud800"}) {
      assertThat(assertThrows(IllegalArgumentException.class, () -> hasher.hash(password)))
          .hasMessageThat()
          .isEqualTo("The password is no text, or has more than 1024 characters.");
    }
  }

  @Test
  void any_text_is_a_password() {
    for (String password : new String[] {"", " ", "\u0000", "a\u0000b", "pässword", "😀"}) {
      String hash = hasher.hash(password);
      assertThat(hasher.verify(password, hash).matches()).isTrue();
      assertThat(hasher.verify(password + "\u0000", hash).matches()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"7,1,1", "15,1,2", "64,0,1", "64,65,1", "64,1,0", "1024,1,17", "1048577,1,1"})
  void costs_that_are_out_of_range(int memoryKib, int iterations, int parallelism) {
    assertThrows(
        IllegalArgumentException.class,
        () -> PasswordHasher.argon2id(memoryKib, iterations, parallelism));
  }

  @Test
  void a_check_does_not_show_the_hash() {
    String stored = PasswordHasher.argon2id(128, 1, 1).hash("secret");

    assertThat(hasher.verify("secret", stored).toString())
        .isEqualTo("PasswordCheck[matches=true, outdated=true]");
  }
}
