package dev.turboapi.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Starlette's router word for word: a list of regular expressions, tried one after another. */
final class NaiveRouter {
  private record Entry(String method, String template, Pattern pattern) {}

  private final List<Entry> entries = new ArrayList<>();

  NaiveRouter(List<String[]> methodsAndTemplates) {
    for (String[] pair : methodsAndTemplates) {
      entries.add(new Entry(pair[0], pair[1], compile(pair[1])));
    }
  }

  private static Pattern compile(String template) {
    StringBuilder regex = new StringBuilder();
    Matcher variable = Pattern.compile("\\{(\\w+)(:\\w+)?}").matcher(template);
    int end = 0;
    while (variable.find()) {
      regex.append(Pattern.quote(template.substring(end, variable.start())));
      String convertor = variable.group(2) == null ? ":str" : variable.group(2);
      regex.append(
          switch (convertor) {
            case ":str" -> "([^/]+)";
            case ":path" -> "(.*)";
            case ":int" -> "([0-9]+)";
            case ":float" -> "([0-9]+(?:\\.[0-9]+)?)";
            default -> throw new IllegalArgumentException(convertor);
          });
      end = variable.end();
    }
    return Pattern.compile(regex.append(Pattern.quote(template.substring(end))).toString());
  }

  /** What a request meets, in words. */
  String describe(String method, String path) {
    Optional<String> refusal = Optional.empty();
    for (Entry entry : entries) {
      Matcher matcher = entry.pattern().matcher(path);
      if (matcher.matches()) {
        if (entry.method().equals(method)) {
          List<String> values = new ArrayList<>();
          for (int i = 1; i <= matcher.groupCount(); i++) {
            values.add(matcher.group(i));
          }
          return entry.template() + values;
        }
        refusal = refusal.or(() -> Optional.of("allow " + entry.method()));
      }
    }
    return refusal.orElseGet(() -> redirect(path));
  }

  private String redirect(String path) {
    String other = path.endsWith("/") ? path.replaceAll("/+$", "") : path + "/";
    boolean known = entries.stream().anyMatch(entry -> entry.pattern().matcher(other).matches());
    return known && !path.equals("/") ? "redirect " + other : "not found";
  }
}
