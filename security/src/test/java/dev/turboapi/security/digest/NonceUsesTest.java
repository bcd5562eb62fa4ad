package dev.turboapi.security.digest;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class NonceUsesTest {
  private final NonceUses uses = new NonceUses(3);

  @Test
  void each_count_once() {
    for (int round = 0; round < 2; round++) {
      for (long count = 1; count <= 64; count++) {
        assertThat(uses.use(7, count, 0)).isEqualTo(round == 0);
      }
    }
  }

  @Test
  void counts_may_be_overtaken_by_63_others() {
    assertThat(uses.use(7, 100, 0)).isTrue();
    assertThat(uses.use(7, 37, 0)).isTrue();
    assertThat(uses.use(7, 37, 0)).isFalse();
    assertThat(uses.use(7, 36, 0)).isFalse();
    assertThat(uses.use(7, 163, 0)).isTrue();
    assertThat(uses.use(7, 100, 0)).isFalse();
    assertThat(uses.use(7, 101, 0)).isTrue();
    assertThat(uses.use(7, 99, 0)).isFalse();
  }

  @Test
  void a_leap_forgets_nothing_that_could_be_used_again() {
    assertThat(uses.use(7, 1, 0)).isTrue();
    assertThat(uses.use(7, 65, 0)).isTrue();
    assertThat(uses.use(7, 1, 0)).isFalse();
    assertThat(uses.use(7, 64, 0)).isTrue();
    assertThat(uses.use(7, 0xffffffffL, 0)).isTrue();
    assertThat(uses.use(7, 65, 0)).isFalse();
  }

  @Test
  void the_oldest_nonce_goes_and_with_it_all_that_are_older() {
    assertThat(uses.use(10, 1, 0)).isTrue();
    assertThat(uses.use(20, 1, 0)).isTrue();
    assertThat(uses.use(30, 1, 0)).isTrue();
    assertThat(uses.use(40, 1, 0)).isTrue();

    assertThat(uses.use(10, 2, 0)).isFalse();
    assertThat(uses.use(9, 1, 0)).isFalse();
    assertThat(uses.use(20, 2, 0)).isTrue();
  }

  @Test
  void nonces_that_had_their_time_do_not_count() {
    for (long nonce = 1; nonce < 1000; nonce++) {
      assertThat(uses.use(nonce, 1, nonce - 1)).isTrue();
    }
    assertThat(uses.use(998, 2, 998)).isFalse();
    assertThat(uses.use(999, 2, 998)).isTrue();
  }
}
