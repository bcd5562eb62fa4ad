package dev.turboapi.binding;

import dev.turboapi.schema.Location;
import dev.turboapi.schema.Shaped;
import dev.turboapi.schema.ValidationError;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One parameter of a handler, as the explainer needs to know it. Immutable. */
public abstract sealed class Parameter
    permits PathParameter, NamedParameter, ModelParameter, BodyParameter {
  /** Where a parameter comes from, in the order in which FastAPI looks at them. */
  public enum Source {
    PATH,
    QUERY,
    HEADER,
    COOKIE,
    BODY,
    FORM;

    /** What the locations of its errors begin with. */
    Location location() {
      return Location.of(this == FORM ? "body" : name().toLowerCase(Locale.ROOT));
    }
  }

  private final Source source;

  Parameter(Source source) {
    this.source = source;
  }

  /**
   * A variable of the path template.
   *
   * @param index from 0, in the order of the template's variables
   */
  public static PathParameter path(int index, String name, Shaped value) {
    return PathParameter.text(index, name, value);
  }

  /** A parameter of the query string. */
  public static NamedParameter query(String name, Shaped value) {
    return NamedParameter.required(Source.QUERY, name, value);
  }

  /**
   * A header, by its name as errors show it, {@code user-agent}; in a request it may have any case.
   */
  public static NamedParameter header(String name, Shaped value) {
    return NamedParameter.required(Source.HEADER, name, value);
  }

  /** A cookie. */
  public static NamedParameter cookie(String name, Shaped value) {
    return NamedParameter.required(Source.COOKIE, name, value);
  }

  /** The whole body. */
  public static BodyParameter body(Shaped value) {
    return BodyParameter.whole(value);
  }

  /** A member of the body, which is an object. */
  public static BodyParameter body(String name, Shaped value) {
    return BodyParameter.member(name, value);
  }

  /** A field or file of the form that is the body. */
  public static NamedParameter form(String name, Shaped value) {
    return NamedParameter.required(Source.FORM, name, value);
  }

  Source source() {
    return source;
  }

  /** The names of files in a form that have to lie in memory for it. */
  Stream<String> filesInMemory() {
    return Stream.empty();
  }

  /** Puts what was sent for it, of which nothing is wrong, in the order in which it is read. */
  void arrange(Received received) {}

  /** Says what is wrong with it in a request. */
  abstract void explain(Received received, List<ValidationError> errors);
}
