package dev.turboapi.binding;

import dev.turboapi.schema.Location;
import dev.turboapi.schema.Shaped;
import java.util.Locale;

/**
 * One parameter of a handler, as the explainer needs to know it. Required unless {@link
 * #optional()}.
 *
 * @param index of the variable in the path template, from 0; of no meaning elsewhere
 * @param name on the wire; of no meaning for the body
 */
public record Parameter(Source source, int index, String name, Shaped value, boolean required) {
  /** Where a parameter comes from, in the order in which FastAPI looks at them. */
  public enum Source {
    PATH,
    QUERY,
    HEADER,
    COOKIE,
    BODY
  }

  private static final int NO_INDEX = -1;

  /**
   * A variable of the path template.
   *
   * @param index from 0, in the order of the template's variables
   */
  public static Parameter path(int index, String name, Shaped value) {
    return new Parameter(Source.PATH, index, name, value, true);
  }

  /** A parameter of the query string. */
  public static Parameter query(String name, Shaped value) {
    return new Parameter(Source.QUERY, NO_INDEX, name, value, true);
  }

  /**
   * A header, by its name as errors show it, {@code user-agent}; in a request it may have any case.
   */
  public static Parameter header(String name, Shaped value) {
    return new Parameter(Source.HEADER, NO_INDEX, name, value, true);
  }

  /** A cookie. */
  public static Parameter cookie(String name, Shaped value) {
    return new Parameter(Source.COOKIE, NO_INDEX, name, value, true);
  }

  /** The whole body. */
  public static Parameter body(Shaped value) {
    return new Parameter(Source.BODY, NO_INDEX, "", value, true);
  }

  /** The same, but it may be absent. */
  public Parameter optional() {
    return new Parameter(source, index, name, value, false);
  }

  /** Where errors say that it is. */
  Location location() {
    Location location = Location.of(source.name().toLowerCase(Locale.ROOT));
    return source == Source.BODY ? location : location.at(name);
  }
}
