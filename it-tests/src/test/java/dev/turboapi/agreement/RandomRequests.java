package dev.turboapi.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests for the handlers of a controller: some good, some nearly so, some garbage. */
final class RandomRequests {
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(\\w+))?}");
  private static final List<String> CONTENT_TYPES =
      List.of("application/a+json", "APPLICATION/JSON; charset=x", "text/plain", "");

  private final Random random;
  private final RandomValues values;

  /**
   * @param schemas the components that operations refer to
   */
  RandomRequests(Random random, JsonNode schemas) {
    this.random = random;
    this.values = new RandomValues(random, schemas);
  }

  InMemoryRequest next(Target.Handler handler) {
    values.damage(List.of(0.0, 0.02, 0.3).get(random.nextInt(3)));
    Map<String, List<String>> query = new LinkedHashMap<>();
    Map<String, List<String>> headers = new LinkedHashMap<>();
    Map<String, String> cookies = new LinkedHashMap<>();
    Map<String, String> variables = new LinkedHashMap<>();
    headers.put("host", List.of("localhost"));
    for (JsonNode parameter : handler.operation().path("parameters")) {
      boolean needed = parameter.path("required").asBoolean();
      if (values.damages() || (!needed && random.nextBoolean())) {
        continue;
      }
      String name = parameter.path("name").asText();
      List<String> texts = values.texts(parameter.path("schema"));
      switch (parameter.path("in").asText()) {
        case "query" -> query.put(name, texts);
        case "header" -> headers.put(name.toLowerCase(Locale.ROOT), texts);
        case "cookie" -> cookies.put(name, texts.get(0));
        default -> variables.put(name, texts.get(0));
      }
    }
    if (values.damages()) {
      query.put(values.word(), List.of(values.word()));
      headers.put("x-unknown", List.of(values.word(), values.word()));
      cookies.put(values.word(), values.word());
    }
    return new InMemoryRequest(
        path(handler, variables), query, headers, cookies, body(handler, headers));
  }

  /** The values of the template's variables, which match it. */
  private List<String> path(Target.Handler handler, Map<String, String> values) {
    List<String> path = new ArrayList<>();
    Matcher variable = VARIABLE.matcher(handler.route().template().toString());
    while (variable.find()) {
      String sent = values.getOrDefault(variable.group(1), "x");
      path.add(matching(variable.group(2) == null ? "str" : variable.group(2), sent));
    }
    return path;
  }

  private String matching(String convertor, String sent) {
    return switch (convertor) {
      case "int" -> sent.matches("[0-9]+") ? sent : values.digits();
      case "float" ->
          sent.matches("[0-9]+(\\.[0-9]+)?") ? sent : values.digits() + "." + values.digits();
      case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
      case "path" -> sent;
      default -> sent.isEmpty() ? "x" : sent.replace('/', '_');
    };
  }

  private byte[] body(Target.Handler handler, Map<String, List<String>> headers) {
    JsonNode content = handler.operation().path("requestBody").path("content");
    if (!content.has("application/json") || values.damages()) {
      return new byte[0];
    }
    headers.put(
        "content-type",
        List.of(
            values.damages()
                ? CONTENT_TYPES.get(random.nextInt(CONTENT_TYPES.size()))
                : "application/json"));
    return new RandomJson(random, values)
        .bytes(values.json(content.path("application/json").path("schema")));
  }
}
