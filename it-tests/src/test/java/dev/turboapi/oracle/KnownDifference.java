package dev.turboapi.oracle;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code oracle/differences.json}: where we answer something else than FastAPI, on
 * purpose.
 *
 * @param app area and name
 * @param exchanges names of exchanges
 * @param at JSON pointers into the document, which differs there and nowhere else; null if it is
 *     the whole answer that differs
 * @param reason why
 */
record KnownDifference(
    String app, List<String> exchanges, @Nullable List<String> at, String reason) {
  private static final Path FILE = Path.of("oracle", "differences.json");

  /** All entries by the paths of their exchanges. */
  static Map<String, KnownDifference> all() throws IOException {
    Map<String, KnownDifference> all = new HashMap<>();
    ObjectMapper mapper = new ObjectMapper();
    for (KnownDifference difference : mapper.readValue(FILE.toFile(), KnownDifference[].class)) {
      for (String exchange : difference.exchanges()) {
        if (all.put(difference.app() + "/" + exchange, difference) != null) {
          throw new IllegalStateException(
              "%s names %s of %s twice.".formatted(FILE, exchange, difference.app()));
        }
      }
    }
    return all;
  }
}
