package dev.turboapi.benchmarks.harness;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The middle and the ends of what was measured. */
public record Spread(double median, double min, double max) {
  /** Of at least one value. */
  public static Spread of(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    int middle = sorted.length / 2;
    double median =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return new Spread(median, sorted[0], sorted[sorted.length - 1]);
  }

  /** Of ratios within the same round, since the machine is not the same in each. */
  static Spread ofRatios(Metric metric, List<Window> windows, List<Window> reference) {
    return of(
        IntStream.range(0, windows.size())
            .mapToDouble(i -> metric.of(windows.get(i)) / metric.of(reference.get(i))));
  }

  /** Such as {@code 1.04 (0.99-1.11)}. */
  public String text(int decimals) {
    String number = "%." + decimals + "f";
    return String.format(
        Locale.ROOT, number + " (" + number + "-" + number + ")", median, min, max);
  }
}
