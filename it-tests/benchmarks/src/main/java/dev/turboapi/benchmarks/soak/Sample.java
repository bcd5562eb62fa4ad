package dev.turboapi.benchmarks.soak;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What the server held at one time.
 *
 * @param sent requests until then
 * @param heapMegabytes in use behind a collection of garbage, in MB of 1,000,000 bytes
 */
record Sample(long seconds, int sent, double heapMegabytes, long threads, long openFiles) {
  /** By how much more of something there is in the last third than in the middle one; 0.05: 5 %. */
  static double growth(List<Sample> samples, ToDoubleFunction<Sample> what) {
    int third = samples.size() / 3;
    int last = samples.size() - third;
    return mean(samples.subList(last, samples.size()), what)
            / mean(samples.subList(last - third, last), what)
        - 1;
  }

  private static double mean(List<Sample> samples, ToDoubleFunction<Sample> what) {
    return samples.stream().mapToDouble(what).average().orElseThrow();
  }
}
