package dev.turboapi.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path with variables, such as {@code /items/{id}} or {@code /files/{path:path}}. Immutable.
 *
 * @see <a href="https://www.starlette.io/routing/#path-parameters">Starlette: path parameters</a>
 */
public final class PathTemplate {
  private static final Pattern VARIABLE =
      Pattern.compile("\\{([^{}:/]+)(?::([a-zA-Z_][a-zA-Z0-9_]*))?}");
  private static final String[] NO_VALUES = {};

  private final String text;
  private final String shape;
  private final List<String> segments;
  private final boolean plain;
  private final int variables;
  private final List<Convertor> convertors;
  private final Pattern pattern;

  private PathTemplate(String text, String shape, List<Convertor> convertors, Pattern pattern) {
    this.text = text;
    this.shape = shape;
    this.segments = List.of(shape.substring(1).split("/", -1));
    this.plain =
        segments.stream().allMatch(segment -> isLiteral(segment) || isPlainVariable(segment));
    this.variables = convertors.size();
    this.convertors = convertors;
    this.pattern = pattern;
  }

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException if it does not start with a slash, or a convertor is unknown
   */
  public static PathTemplate parse(String text) {
    if (!text.startsWith("/")) {
      throw new IllegalArgumentException("The path \"" + text + "\" does not start with a slash.");
    }
    StringBuilder regex = new StringBuilder();
    StringBuilder shape = new StringBuilder();
    List<Convertor> convertors = new ArrayList<>();
    int end = 0;
    for (Matcher variable = VARIABLE.matcher(text); variable.find(); end = variable.end()) {
      String name = variable.group(2);
      Convertor convertor = name == null ? Convertor.STR : Convertor.named(name, text);
      String literal = text.substring(end, variable.start());
      regex.append(Pattern.quote(literal)).append('(').append(convertor.regex()).append(')');
      shape.append(literal).append('{').append(convertor).append('}');
      convertors.add(convertor);
    }
    regex.append(Pattern.quote(text.substring(end)));
    shape.append(text.substring(end));
    // As in Python, the dot of a path variable takes everything but the line feed.
    Pattern pattern = Pattern.compile(regex.toString(), Pattern.UNIX_LINES);
    return new PathTemplate(text, shape.toString(), List.copyOf(convertors), pattern);
  }

  /** The template without the names of its variables: two of one shape match the same paths. */
  String shape() {
    return shape;
  }

  boolean isStatic() {
    return variables == 0;
  }

  /** The segments of the {@link #shape}, without the first slash. */
  List<String> segments() {
    return segments;
  }

  static boolean isPlainVariable(String segment) {
    return segment.equals("{str}");
  }

  static boolean isLiteral(String segment) {
    return segment.indexOf('{') < 0;
  }

  boolean matches(String path) {
    return variables == 0 ? path.equals(text) : pattern.matcher(path).matches();
  }

  /** The values of the variables, in order, for a path that matches. */
  String[] values(String path) {
    if (variables == 0) {
      return NO_VALUES;
    }
    return plain ? valuesOfSegments(path) : valuesOfGroups(path);
  }

  private String[] valuesOfSegments(String path) {
    String[] values = new String[variables];
    int filled = 0;
    int start = 1;
    for (int i = 0; filled < variables; i++) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      if (isPlainVariable(segments.get(i))) {
        values[filled++] = path.substring(start, end);
      }
      start = end + 1;
    }
    return values;
  }

  private String[] valuesOfGroups(String path) {
    Matcher matcher = pattern.matcher(path);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(path + " does not match " + text);
    }
    String[] values = new String[variables];
    for (int i = 0; i < variables; i++) {
      values[i] = convertors.get(i).value(matcher.group(i + 1));
    }
    return values;
  }

  @Override
  public String toString() {
    return text;
  }
}
