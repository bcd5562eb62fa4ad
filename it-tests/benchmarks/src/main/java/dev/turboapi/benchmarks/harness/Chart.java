package dev.turboapi.benchmarks.harness;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Shows ratios to the reference: a panel for each metric, in it a group of bars for each endpoint.
 * A bar is the median, the line in it all rounds.
 */
final class Chart {
  private static final int WIDTH = 900;
  private static final int LEFT = 44;
  private static final int RIGHT = WIDTH - 10;
  private static final int LEGEND = 36;
  private static final int PANEL = 260;
  private static final int TITLE = 52;
  private static final int PLOT = 160;
  private static final int BAR = 30;
  private static final int GAP = 4;
  private static final int KEY = 12;

  /** Ratios above are cut off. */
  private static final double TOP = 2;

  private final Drawing drawing = new Drawing(WIDTH);
  private final Set<Contender> shown;
  private int height = LEGEND;

  /** A chart of these, without the reference, which is the line at 1. */
  Chart(Set<Contender> contenders) {
    shown = EnumSet.copyOf(contenders);
    shown.remove(Contender.REFERENCE);
    addLegend();
  }

  private void addLegend() {
    int x = LEFT;
    for (Contender contender : shown) {
      drawing.bar(styleOf(contender), x, 14, KEY, KEY);
      drawing.text("", x + KEY + 6, 24, "start", contender.label());
      x += 130;
    }
    drawing.text(
        "",
        RIGHT,
        24,
        "end",
        Contender.REFERENCE.label() + " is 1, less is better; bar: median, line: all rounds");
  }

  void addPanel(String title, Metric metric, List<Comparison> comparisons) {
    int top = height + TITLE;
    drawing.text("title", LEFT, height + 26, "start", title);
    for (double ratio = 0; ratio <= TOP; ratio += 0.5) {
      drawing.line(ratio == 1 ? "one" : "grid", LEFT, y(top, ratio), RIGHT, y(top, ratio));
      drawing.text("", LEFT - 8, y(top, ratio) + 4, "end", Double.toString(ratio));
    }
    double group = (double) (RIGHT - LEFT) / comparisons.size();
    for (int i = 0; i < comparisons.size(); i++) {
      double middle = LEFT + group * (i + 0.5);
      addGroup(comparisons.get(i), metric, top, middle);
      String label = comparisons.get(i).endpoint().label();
      drawing.text("", middle, top + PLOT + 18, "middle", label);
    }
    height += PANEL;
  }

  private void addGroup(Comparison comparison, Metric metric, int top, double middle) {
    double left = middle - (shown.size() * (BAR + GAP) - GAP) / 2.0;
    for (Contender contender : shown) {
      Spread ratio = comparison.ratio(contender, metric);
      double y = y(top, ratio.median());
      drawing.bar(styleOf(contender), left, y, BAR, top + PLOT - y);
      double center = left + BAR / 2.0;
      double end = y(top, ratio.max());
      drawing.line("spread", center, y(top, ratio.min()), center, end);
      String number = String.format(Locale.ROOT, "%.2f", ratio.median());
      drawing.text("", center, end - 5, "middle", number);
      left += BAR + GAP;
    }
  }

  private static double y(int top, double ratio) {
    return top + PLOT * (1 - Math.min(ratio, TOP) / TOP);
  }

  private static String styleOf(Contender contender) {
    return contender.name().toLowerCase(Locale.ROOT);
  }

  /** The whole file. */
  String toSvg() {
    return drawing.toSvg(height);
  }
}
