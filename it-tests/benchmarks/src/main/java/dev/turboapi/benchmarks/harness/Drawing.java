package dev.turboapi.benchmarks.harness;

import java.util.Locale;

/** An SVG file that grows downwards, in colours for light and dark pages. */
final class Drawing {
  private static final String STYLE =
      """
      <style>
        text { font: 12px system-ui, sans-serif; fill: #24292f; }
        text { paint-order: stroke; stroke: #ffffff; stroke-width: 4px; }
        .title { font-size: 15px; font-weight: 600; }
        .ground { fill: #ffffff; } .grid { stroke: #d8dee4; } .one { stroke: #57606a; }
        .spread { stroke: #24292f; } .turboapi { fill: #2f81f7; } .netty { fill: #b6bec7; }
        @media (prefers-color-scheme: dark) {
          text { fill: #e6edf3; stroke: #0d1117; }
          .ground { fill: #0d1117; } .grid { stroke: #30363d; } .one { stroke: #9198a1; }
          .spread { stroke: #e6edf3; } .netty { fill: #59636e; }
        }
      </style>
      """;

  private final int width;
  private final StringBuilder shapes = new StringBuilder();

  Drawing(int width) {
    this.width = width;
  }

  void bar(String style, double x, double y, double barWidth, double height) {
    shapes.append(
        String.format(
            Locale.ROOT,
            "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>%n",
            style,
            x,
            y,
            barWidth,
            height));
  }

  void line(String style, double x1, double y1, double x2, double y2) {
    shapes.append(
        String.format(
            Locale.ROOT,
            "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n",
            style,
            x1,
            y1,
            x2,
            y2));
  }

  /**
   * Writes text beside, around or before a point.
   *
   * @param anchor {@code start}, {@code middle} or {@code end}
   */
  void text(String style, double x, double y, String anchor, String text) {
    shapes.append(
        String.format(
            Locale.ROOT,
            "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
            style,
            x,
            y,
            anchor,
            text));
  }

  /** The file, so high. */
  String toSvg(int height) {
    String size = "width=\"%d\" height=\"%d\"".formatted(width, height);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" %s>%n"
            .formatted(width, height, size)
        + STYLE
        + "<rect class=\"ground\" %s/>%n".formatted(size)
        + shapes
        + "</svg>\n";
  }
}
