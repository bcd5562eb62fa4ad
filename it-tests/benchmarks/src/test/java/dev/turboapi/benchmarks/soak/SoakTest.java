package dev.turboapi.benchmarks.soak;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SoakTest {
  @TempDir Path folder;

  @Test
  void short_soak_holds_all_but_what_takes_minutes_to_see() throws Exception {
    Settings settings = new Settings(Duration.ofSeconds(5), 32, 1000, 1, false);

    Soak soak = Soak.run(settings, folder.resolve("log"));

    List<Check> checks = Checks.of(soak);
    assertWithMessage("%s\n%s", new Report(soak, checks), soak.score().complaints())
        .that(checks.stream().filter(check -> !check.holds()).toList())
        .isEmpty();
    assertThat(soak.score().sent()).isAtLeast(1000);
  }

  @Test
  void growth_compares_the_last_third_with_the_middle_one() {
    List<Sample> samples = List.of(held(90), held(30), held(10), held(10), held(10), held(12));

    assertThat(Sample.growth(samples, Sample::heapMegabytes)).isWithin(1e-9).of(0.1);
  }

  @Test
  void account_that_counts_twice_to_the_same_number_is_noticed() {
    Score score = new Score();

    assertThat(score.isNew(1, 5)).isTrue();
    assertThat(score.isNew(2, 5)).isTrue();
    assertThat(score.isNew(1, 5)).isFalse();
  }

  @Test
  void options_change_the_published_settings() {
    assertThat(Settings.parse("--minutes", "1", "--seed", "7", "--write"))
        .isEqualTo(new Settings(Duration.ofMinutes(1), 256, 1500, 7, true));
    assertThat(assertThrows(IllegalArgumentException.class, () -> Settings.parse("--rate", "x")))
        .hasMessageThat()
        .isEqualTo("--rate must be a number from 1 to 9999999; got x.");
  }

  private static Sample held(double megabytes) {
    return new Sample(0, 0, megabytes, 1, 1);
  }
}
