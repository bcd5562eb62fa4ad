package dev.turboapi.processor.scan.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A documentation comment as Markdown: what stands before its block tags, and its {@code @param}
 * texts.
 *
 * @param text empty when there is no comment
 */
public record Javadoc(String text, Map<String, String> parameters) {
  private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@(\\w+)");
  private static final Pattern PARAMETER =
      Pattern.compile("\\s*(<?\\w+>?)\\s+(.*)", Pattern.DOTALL);
  private static final Pattern CODE =
      Pattern.compile("\\{@(?:code|literal)\\s+([^{}]*(?:\\{[^{}]*}[^{}]*)*)}");
  private static final Pattern LINK =
      Pattern.compile("\\{@link(?:plain)?\\s+([^\\s}]+)(?:\\s+([^}]*))?}");

  public static Javadoc of(@Nullable String comment) {
    if (comment == null) {
      return new Javadoc("", Map.of());
    }
    Matcher tag = BLOCK_TAG.matcher(comment);
    int end = tag.find() ? tag.start() : comment.length();
    String text = markdown(comment.substring(0, end));
    Map<String, String> parameters = new LinkedHashMap<>();
    while (end < comment.length()) {
      String name = tag.group(1);
      int start = tag.end();
      end = tag.find() ? tag.start() : comment.length();
      Matcher parameter = PARAMETER.matcher(comment.substring(start, end));
      if (name.equals("param") && parameter.matches()) {
        parameters.put(parameter.group(1), markdown(parameter.group(2)));
      }
    }
    return new Javadoc(text, parameters);
  }

  public String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }

  private static String markdown(String javadoc) {
    String text =
        CODE.matcher(javadoc).replaceAll(match -> quote("`" + match.group(1).strip() + "`"));
    text = LINK.matcher(text).replaceAll(match -> quote("`" + shown(match) + "`"));
    text =
        text.replaceAll("\\s*</?p>\\s*", "\n\n")
            .replaceAll("</?(?:b|strong)>", "**")
            .replaceAll("</?(?:i|em)>", "*")
            .replaceAll("</?(?:code|tt)>", "`")
            .replaceAll("\\s*<li>\\s*", "\n- ")
            .replaceAll("\\s*</li>", "")
            .replaceAll("\\s*</?[uo]l>\\s*", "\n\n")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&");
    return text.lines().map(String::strip).reduce((a, b) -> a + "\n" + b).orElse("").strip();
  }

  private static String shown(MatchResult link) {
    String label = link.group(2);
    return label == null || label.isBlank()
        ? link.group(1).replace('#', '.').replaceFirst("^\\.", "")
        : label;
  }

  private static String quote(String text) {
    return Matcher.quoteReplacement(text);
  }
}
