package dev.turboapi.worker;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where calls go. The hash itself and its known values are in {@link FnvTest}. */
class BalancerTest {
  private static final int CALM = 8;
  private static final int LIMIT = 100_000;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 8, 1024})
  void index_is_the_unsigned_hash_modulo_any_number_of_workers(int count) {
    Balancer workers = new Balancer(count, 1);
    for (int i = 0; i < 100; i++) {
      assertThat(workers.indexOf("GET", "/items/" + i)).isEqualTo(modulo("GET /items/" + i, count));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "a b", "\u00e9", "\u20ac/\ud83d\ude00", "x\u00fcx"})
  void index_of_a_key_is_that_of_its_utf8_bytes(String key) {
    assertThat(new Balancer(8, 1).indexOf(key)).isEqualTo(modulo(key, 8));
  }

  @Test
  void call_of_a_worker_that_is_not_busy_stays_there() {
    Balancer workers = new Balancer(4, LIMIT);
    int first = workers.indexOf("GET", "/hot");
    admit(workers, first, CALM - 1);

    assertThat(workers.choose("GET", "/hot")).isEqualTo(first);
  }

  @Test
  void call_of_a_worker_far_above_the_others_goes_elsewhere_and_always_to_the_same() {
    Balancer workers = new Balancer(4, LIMIT);
    int first = workers.indexOf("GET", "/hot");
    admit(workers, first, 100);
    int other = workers.choose("GET", "/hot");

    assertThat(other).isNotEqualTo(first);
    assertThat(workers.choose("GET", "/hot")).isEqualTo(other);
  }

  @Test
  void call_stays_where_all_are_as_busy() {
    Balancer workers = new Balancer(4, LIMIT);
    for (int index = 0; index < 4; index++) {
      admit(workers, index, 1000);
    }

    assertThat(workers.choose("GET", "/hot")).isEqualTo(workers.indexOf("GET", "/hot"));
  }

  @Test
  void calls_of_one_busy_worker_go_to_all_others() {
    Balancer workers = new Balancer(8, LIMIT);
    admit(workers, 3, 100);
    Set<Integer> chosen = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      if (workers.indexOf("GET", "/items/" + i) == 3) {
        chosen.add(workers.choose("GET", "/items/" + i));
      }
    }

    assertThat(chosen).containsExactly(0, 1, 2, 4, 5, 6, 7);
  }

  @Test
  void single_worker_gets_everything() {
    Balancer workers = new Balancer(1, LIMIT);
    admit(workers, 0, 1000);

    assertThat(workers.choose("GET", "/hot")).isEqualTo(0);
    assertThat(workers.indexOf("key")).isEqualTo(0);
  }

  @Test
  void key_never_moves() {
    Balancer workers = new Balancer(8, LIMIT);
    int index = workers.indexOf("key");
    admit(workers, index, 1000);

    assertThat(workers.indexOf("key")).isEqualTo(index);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void calls_leave_their_worker_only_for_one_within_a_quarter_more_than_the_average(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      int count = 1 + random.nextInt(16);
      Balancer workers = new Balancer(count, LIMIT);
      int busy = 1 + random.nextInt(200);
      for (int index = 0; index < count; index++) {
        admit(workers, index, random.nextInt(random.nextInt(4) == 0 ? 10 * busy : busy));
      }
      String path = "/items/" + random.nextInt();
      int first = workers.indexOf("GET", path);
      int total = IntStream.range(0, count).map(workers::inFlight).sum();
      double bound = CALM + 1.25 * (total + 1) / count;

      int chosen = workers.choose("GET", path);
      assertWithMessage("%s of %s", path, loads(workers))
          .that((double) workers.inFlight(chosen))
          .isAtMost(bound);
      if (workers.inFlight(first) <= bound) {
        assertThat(chosen).isEqualTo(first);
      }
    }
  }

  @Test
  void load_is_counted_in_and_out_and_its_peak_is_kept() {
    Balancer workers = new Balancer(2, 3);
    Load load = workers.load(1);
    admit(workers, 1, 2);
    load.release();

    assertThat(workers.inFlight(1)).isEqualTo(1);
    assertThat(workers.highWater(1)).isEqualTo(2);
    assertThat(workers.inFlight(0)).isEqualTo(0);
    assertThat(workers.highWater(0)).isEqualTo(0);
  }

  @Test
  void call_past_the_limit_is_not_admitted_and_does_not_count() {
    Load load = new Balancer(2, 3).load(1);
    for (int i = 0; i < 3; i++) {
      assertThat(load.admit()).isTrue();
    }

    assertThat(load.admit()).isFalse();
    assertThat(load.inFlight()).isEqualTo(3);
    assertThat(load.highWater()).isEqualTo(3);
    load.release();
    assertThat(load.admit()).isTrue();
  }

  @Test
  void worker_that_is_down_takes_nothing_and_begins_anew_when_it_is_up() {
    Balancer workers = new Balancer(2, 3);
    admit(workers, 1, 2);
    workers.down(1);

    assertThat(workers.load(1).admit()).isFalse();
    workers.up(1);
    assertThat(workers.inFlight(1)).isEqualTo(0);
    assertThat(workers.load(1).admit()).isTrue();
  }

  private static void admit(Balancer workers, int index, int calls) {
    for (int i = 0; i < calls; i++) {
      assertThat(workers.load(index).admit()).isTrue();
    }
  }

  private static String loads(Balancer workers) {
    return IntStream.range(0, workers.count()).mapToObj(workers::inFlight).toList().toString();
  }

  /** FNV-1a once more, in numbers without a sign. */
  private static int modulo(String text, int count) {
    BigInteger hash = new BigInteger("cbf29ce484222325", 16);
    for (byte unit : text.getBytes(UTF_8)) {
      hash = hash.xor(BigInteger.valueOf(unit & 0xff)).multiply(BigInteger.valueOf(0x100000001b3L));
      hash = hash.mod(BigInteger.TWO.pow(64));
    }
    return hash.mod(BigInteger.valueOf(count)).intValue();
  }
}
