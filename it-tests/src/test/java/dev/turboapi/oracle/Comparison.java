package dev.turboapi.oracle;

import dev.turboapi.wire.Answer;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Our answer beside FastAPI's.
 *
 * @param faults what differs: {@code status}, {@code body}, the name of a header, or a JSON pointer
 *     into a document; each with the two values
 */
record Comparison(Golden.Exchange exchange, Answer answer, SortedMap<String, String> faults) {
  private static final Pattern RECORDED_HEADERS =
      Pattern.compile(
          "accept-ranges|allow|content-disposition|content-length|content-range|content-type|etag"
              + "|last-modified|location|retry-after|set-cookie|www-authenticate|x-.*");

  static Comparison of(Golden.Exchange exchange, Answer answer) throws IOException {
    Comparison comparison = new Comparison(exchange, answer, new TreeMap<>());
    comparison.compareStatus();
    comparison.compareHeaders();
    comparison.compareBody();
    return comparison;
  }

  /** All that is needed to see what went wrong. */
  String report() {
    Golden.Recorded recorded = exchange.recorded();
    return """
        %s
        ---- request
        %s
        ---- FastAPI: %d %s
        %s
        ---- we: %d %s
        %s
        ---- wrong
        %s
        """
        .formatted(
            exchange.path(),
            exchange.request(),
            recorded.status(),
            recorded.headers(),
            recorded.body(),
            answer.status(),
            answer.headers(),
            answer.body(),
            faults.entrySet().stream()
                .map(fault -> fault.getKey() + ": " + fault.getValue())
                .collect(Collectors.joining("\n")));
  }

  private void compareStatus() {
    int expected = exchange.recorded().status();
    if (answer.status() != expected) {
      faults.put("status", "expected %d, got %d".formatted(expected, answer.status()));
    }
  }

  private void compareHeaders() {
    Map<String, String> expected = exchange.recorded().headers();
    TreeSet<String> names = new TreeSet<>(expected.keySet());
    answer.headers().stream()
        .map(Answer.Header::name)
        .filter(name -> RECORDED_HEADERS.matcher(name).matches())
        .filter(name -> !leftOut(name))
        .forEach(names::add);
    for (String name : names) {
      String value = expected.getOrDefault(name, "");
      if (!answer.header(name).equals(value)) {
        faults.put(name, "expected \"%s\", got \"%s\"".formatted(value, answer.header(name)));
      }
    }
  }

  /**
   * Whether a case left the header out: the length of documents and pages, the methods that pages
   * allow, and the boundary in the type of several ranges.
   */
  private boolean leftOut(String name) {
    Golden.Recorded recorded = exchange.recorded();
    return switch (name) {
      case "content-length" -> recorded.status() != 204 && recorded.status() != 304;
      case "allow" -> recorded.status() == 405;
      case "content-type" -> recorded.status() == 206;
      default -> false;
    };
  }

  private void compareBody() throws IOException {
    Golden.Recorded recorded = exchange.recorded();
    if (recorded.bodyOmitted()) {
      return;
    }
    if (exchange.isDocument() && answer.status() == 200) {
      faults.putAll(JsonDifferences.between(recorded.body(), answer.body()));
    } else if (!recorded.body().equals(answer.body())) {
      faults.put("body", "see above");
    }
  }
}
