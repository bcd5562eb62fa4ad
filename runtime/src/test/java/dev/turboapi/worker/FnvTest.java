package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FnvTest {
  @ParameterizedTest
  @CsvSource({
    "GET, /, 773f8ff41762cdee, 6",
    "GET, /users/me, 717c773fa7dc73c5, 5",
    "GET, /async, c41729c864a5e6f2, 2",
    "POST, /items, ab2efd6e102a244a, 2",
    "GET, /users/{user_id}, 08eb7a0b492e90ec, 4",
  })
  void known_hashes_and_workers(String method, String path, String hash, int worker) {
    assertThat(Long.toHexString(Fnv.hash(method, path))).isEqualTo(hash.replaceFirst("^0+", ""));
    assertThat(new Balancer(8, 1).indexOf(method, path)).isEqualTo(worker);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/\u00e9/x", "/\u20ac\ud83d\ude00"})
  void other_characters_count_as_their_utf8_bytes(String path) {
    assertThat(Fnv.hash("GET", path)).isEqualTo(hashOfBytes("GET " + path));
  }

  private static long hashOfBytes(String text) {
    long hash = 0xcbf29ce484222325L;
    for (byte unit : text.getBytes(UTF_8)) {
      hash = (hash ^ (unit & 0xff)) * 0x100000001b3L;
    }
    return hash;
  }
}
