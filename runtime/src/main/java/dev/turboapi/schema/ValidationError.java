package dev.turboapi.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a request, as FastAPI reports it. Immutable; all that is in it are JSON
 * values.
 *
 * @param type which rule was broken, such as {@code int_parsing}
 * @param loc where: {@code path}, {@code query}, {@code header}, {@code cookie} or {@code body},
 *     then names as String and list indices as Long
 * @param msg for people
 * @param input the value as received; null also if there was none
 * @param ctx what the message is made of, in order; null if the type has none
 * @see <a href="https://fastapi.tiangolo.com/tutorial/handling-errors/">FastAPI, Handling
 *     Errors</a>
 */
public record ValidationError(
    String type,
    List<Object> loc,
    String msg,
    @Nullable Object input,
    @Nullable Map<String, @Nullable Object> ctx) {

  /** A required value that was not sent; {@code input} is what it was missing in. */
  public static ValidationError missing(Location location, @Nullable Object input) {
    return new ValidationError("missing", location.path(), "Field required", input, null);
  }

  /** A value that nobody takes where only known names may be sent. */
  public static ValidationError extra(Location location, @Nullable Object input) {
    return new ValidationError(
        "extra_forbidden", location.path(), "Extra inputs are not permitted", input, null);
  }

  /** As the JSON object that is sent. */
  public Map<String, @Nullable Object> toJson() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("type", type);
    json.put("loc", loc);
    json.put("msg", msg);
    json.put("input", input);
    if (ctx != null) {
      json.put("ctx", ctx);
    }
    return json;
  }
}
