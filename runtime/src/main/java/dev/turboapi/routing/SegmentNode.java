package dev.turboapi.routing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree of path segments: where a path has got to after some of them. Finds the
 * templates with variables that a path matches without looking at the others, and without
 * allocation.
 */
final class SegmentNode {
  private final SegmentMap<SegmentNode> literals = new SegmentMap<>();
  private @Nullable SegmentNode variable;
  private final List<Ranked> ends = new ArrayList<>();
  private final List<Ranked> patterns = new ArrayList<>();
  private int lowestRank = Ranked.NONE;

  /** Routes come in the order of their ranks. */
  void add(Ranked ranked) {
    add(ranked, ranked.route().template().segments(), 0);
  }

  private void add(Ranked ranked, List<String> segments, int index) {
    lowestRank = Math.min(lowestRank, ranked.rank());
    if (index == segments.size()) {
      ends.add(ranked);
      return;
    }
    String segment = segments.get(index);
    if (PathTemplate.isLiteral(segment)) {
      literals.computeIfAbsent(segment, SegmentNode::new).add(ranked, segments, index + 1);
    } else if (PathTemplate.isPlainVariable(segment)) {
      variable = variable == null ? new SegmentNode() : variable;
      variable.add(ranked, segments, index + 1);
    } else {
      patterns.add(ranked);
    }
  }

  /**
   * The lowest rank below {@code best} of a route that takes path and method, or else {@code best}.
   *
   * @param start where the next segment starts
   * @param method null for any
   */
  int lowest(String path, int start, @Nullable String method, int best) {
    if (lowestRank >= best) {
      return best;
    }
    int lowest = lowestPattern(path, method, best);
    int slash = path.indexOf('/', start);
    int end = slash < 0 ? path.length() : slash;
    SegmentNode literal = literals.get(path, start, end);
    if (literal != null) {
      lowest = literal.lowestAfter(path, end, method, lowest);
    }
    if (variable != null && end > start) {
      lowest = variable.lowestAfter(path, end, method, lowest);
    }
    return lowest;
  }

  private int lowestAfter(String path, int end, @Nullable String method, int best) {
    return end < path.length() ? lowest(path, end + 1, method, best) : lowestEnd(method, best);
  }

  private int lowestEnd(@Nullable String method, int best) {
    for (int i = 0; i < ends.size() && ends.get(i).rank() < best; i++) {
      if (ends.get(i).takes(method)) {
        return ends.get(i).rank();
      }
    }
    return best;
  }

  private int lowestPattern(String path, @Nullable String method, int best) {
    for (int i = 0; i < patterns.size() && patterns.get(i).rank() < best; i++) {
      Ranked ranked = patterns.get(i);
      if (ranked.takes(method) && ranked.route().template().matches(path)) {
        return ranked.rank();
      }
    }
    return best;
  }
}
