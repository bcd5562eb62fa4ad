package dev.turboapi.processor.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Breaks the lines of Java that are too long, the outermost parts first, as a formatter does. */
final class LongLines {
  private static final int LIMIT = 100;
  private static final String INDENT = "    ";
  private static final Pattern NO_CODE = Pattern.compile("\\s*(?:/?\\*|//|import |package ).*");
  private static final Pattern CLAUSE = Pattern.compile(" (?=implements |throws )");
  private static final Pattern ARROW_OR_ASSIGNMENT = Pattern.compile("(?<= =| ->) ");
  private static final Pattern OR = Pattern.compile(" (?=\\|\\| )");
  private static final Pattern AND = Pattern.compile(" (?=&& )");
  private static final Pattern CALL = Pattern.compile("(?=\\.(?:<[^(]*>)?\\w+\\()");
  private static final Pattern TYPE_BEFORE = Pattern.compile(".*\\b[A-Z]\\w*[a-z]\\w*");
  private static final Pattern SEPARATOR = Pattern.compile("(?<=[,;]) ");

  private LongLines() {}

  static String broken(String source) {
    return source.lines().map(LongLines::line).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(String line) {
    String text = line.stripLeading();
    return NO_CODE.matcher(line).matches()
        ? line
        : fit(line.substring(0, line.length() - text.length()), text);
  }

  private static String fit(String indent, String text) {
    if (indent.length() + text.length() <= LIMIT) {
      return indent + text;
    }
    List<String> parts = parts(indent.length(), text);
    return parts.size() == 1
        ? indent + text
        : IntStream.range(0, parts.size())
            .mapToObj(i -> fit(i == 0 ? indent : indent + INDENT, parts.get(i)))
            .collect(Collectors.joining("\n"));
  }

  /** The lines that become of one, which may be too long themselves; one if it is to stay. */
  private static List<String> parts(int indent, String text) {
    int[] depths = depths(text);
    if (text.startsWith("for (")) {
      return split(text, places(SEPARATOR, text, depths, 1));
    }
    for (Pattern single : List.of(CLAUSE, ARROW_OR_ASSIGNMENT)) {
      List<Integer> places = places(single, text, depths, 0);
      if (!places.isEmpty()) {
        return split(text, places.subList(0, 1));
      }
    }
    for (Pattern operator : List.of(OR, AND)) {
      List<Integer> places = places(operator, text, depths, 0);
      if (!places.isEmpty()) {
        return split(text, places);
      }
    }
    List<Integer> calls = places(CALL, text, depths, 0);
    boolean ofType =
        !calls.isEmpty() && TYPE_BEFORE.matcher(text.substring(0, calls.get(0))).matches();
    List<Integer> chained = calls.subList(ofType ? 1 : 0, calls.size());
    return chained.size() + (ofType ? 1 : 0) > 1
        ? split(text, chained)
        : withinBrackets(indent, text, depths);
  }

  /** All that stands in brackets on a line of its own; what does not fit even so, a part a line. */
  private static List<String> withinBrackets(int indent, String text, int[] depths) {
    int close = text.length() - 1;
    while (close >= 0 && !(depths[close] == 0 && ")}".indexOf(text.charAt(close)) >= 0)) {
      close--;
    }
    int open = close - 1;
    while (open >= 0 && depths[open] > 0) {
      open--;
    }
    if (open < 0 || open + 1 == close) {
      return List.of(text);
    }
    List<Integer> places = places(SEPARATOR, text, depths, 1);
    List<Integer> within = new ArrayList<>(List.of(open + 1));
    boolean whole = indent + INDENT.length() + text.length() - open - 1 <= LIMIT;
    if (!whole) {
      int first = open;
      places.stream().filter(place -> place > first).forEach(within::add);
    }
    return split(text, within);
  }

  /** Where the pattern matches at a depth of brackets. */
  private static List<Integer> places(Pattern pattern, String text, int[] depths, int depth) {
    List<Integer> places = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (depths[matcher.start()] == depth) {
        places.add(matcher.start());
      }
    }
    return places;
  }

  private static List<String> split(String text, List<Integer> places) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int place : places) {
      parts.add(text.substring(from, place).strip());
      from = place;
    }
    parts.add(text.substring(from).strip());
    return parts;
  }

  /** In how many brackets each character stands; those of literals in too many to be found. */
  private static int[] depths(String text) {
    int[] depths = new int[text.length()];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '"' || character == '\'') {
        int end = endOfLiteral(text, i);
        Arrays.fill(depths, i, end, Integer.MAX_VALUE);
        i = end - 1;
        continue;
      }
      boolean opens = "({[".indexOf(character) >= 0 || isTypeBracket(text, i, '<', i + 1);
      boolean closes = ")}]".indexOf(character) >= 0 || isTypeBracket(text, i, '>', i - 1);
      depth -= closes ? 1 : 0;
      depths[i] = depth;
      depth += opens ? 1 : 0;
    }
    return depths;
  }

  /** Whether it is a bracket of type arguments: operators have blanks around them. */
  private static boolean isTypeBracket(String text, int index, char bracket, int neighbour) {
    return text.charAt(index) == bracket
        && neighbour >= 0
        && neighbour < text.length()
        && " -=".indexOf(text.charAt(neighbour)) < 0;
  }

  private static int endOfLiteral(String text, int start) {
    int end = start + 1;
    while (end < text.length() && text.charAt(end) != text.charAt(start)) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(end + 1, text.length());
  }
}
