package dev.turboapi.processor.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path template in Starlette's grammar: literal text and variables {@code {name}} or {@code
 * {name:convertor}}.
 *
 * @param template as written, prefix and path joined
 * @param problem what is wrong with it, and how to mend it; empty when nothing is
 */
public record PathTemplate(String template, List<Part> parts, Optional<String> problem) {
  private static final Pattern VARIABLE =
      Pattern.compile("\\{([a-zA-Z_][a-zA-Z0-9_]*)(?::([a-zA-Z_][a-zA-Z0-9_]*))?}");
  private static final Set<String> CONVERTORS = Set.of("str", "path", "int", "float", "uuid");

  public PathTemplate {
    parts = List.copyOf(parts);
  }

  /** A piece of a template. */
  public sealed interface Part {}

  /** Text that stands for itself. */
  public record Literal(String text) implements Part {}

  /** A variable; its convertor is {@code str} unless given. */
  public record Variable(String name, String convertor) implements Part {}

  public static PathTemplate parse(String template) {
    List<Part> parts = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Matcher matcher = VARIABLE.matcher(template);
    int end = 0;
    while (matcher.find()) {
      String literal = template.substring(end, matcher.start());
      if (hasBrace(literal)) {
        break;
      }
      String convertor = Optional.ofNullable(matcher.group(2)).orElse("str");
      if (!CONVERTORS.contains(convertor)) {
        return broken(
            template,
            "{%s} names no convertor: there are str, path, int, float and uuid."
                .formatted(matcher.group(1) + ":" + convertor));
      }
      if (!names.add(matcher.group(1))) {
        return broken(
            template, "{%s} occurs twice. Give one another name.".formatted(matcher.group(1)));
      }
      if (!literal.isEmpty()) {
        parts.add(new Literal(literal));
      }
      parts.add(new Variable(matcher.group(1), convertor));
      end = matcher.end();
    }
    String rest = template.substring(end);
    if (hasBrace(rest)) {
      return broken(
          template,
          "A variable is written {name} or {name:convertor}, with a name of letters, digits and _.");
    }
    if (!rest.isEmpty()) {
      parts.add(new Literal(rest));
    }
    return new PathTemplate(template, parts, Optional.empty());
  }

  /** The template with a problem. */
  public static PathTemplate broken(String template, String problem) {
    return new PathTemplate(template, List.of(), Optional.of(problem));
  }

  public List<Variable> variables() {
    return parts.stream().filter(Variable.class::isInstance).map(Variable.class::cast).toList();
  }

  /** The position of a variable among the template's, or -1. */
  public int indexOf(String variable) {
    return variables().stream().map(Variable::name).toList().indexOf(variable);
  }

  /** The template as the OpenAPI document shows it: without convertors. */
  public String documented() {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      text.append(
          part instanceof Variable variable
              ? "{" + variable.name() + "}"
              : ((Literal) part).text());
    }
    return text.toString();
  }

  /** The template with nameless variables: equal for two templates that match the same paths. */
  public String skeleton() {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      text.append(
          part instanceof Variable variable
              ? "{" + variable.convertor() + "}"
              : ((Literal) part).text());
    }
    return text.toString();
  }

  /**
   * Whether every path that {@code other} matches is one that this template matches. Decided
   * segment by segment for templates whose variables fill their segments; of others it says no more
   * than it knows.
   */
  public boolean covers(PathTemplate other) {
    String[] mine = skeleton().split("/", -1);
    String[] theirs = other.skeleton().split("/", -1);
    for (int i = 0; i < mine.length; i++) {
      if (mine[i].equals("{path}")) {
        return i == mine.length - 1 && theirs.length >= mine.length;
      }
      if (i >= theirs.length || !segmentCovers(mine[i], theirs[i])) {
        return false;
      }
    }
    return mine.length == theirs.length;
  }

  private static boolean segmentCovers(String mine, String theirs) {
    if (mine.equals(theirs)) {
      return true;
    }
    return switch (mine) {
      case "{str}" -> !theirs.isEmpty() && !theirs.contains("{path}");
      case "{int}" -> theirs.matches("[0-9]+");
      case "{float}" -> theirs.equals("{int}") || theirs.matches("[0-9]+(\\.[0-9]+)?");
      default -> false;
    };
  }

  private static boolean hasBrace(String text) {
    return text.indexOf('{') >= 0 || text.indexOf('}') >= 0;
  }
}
