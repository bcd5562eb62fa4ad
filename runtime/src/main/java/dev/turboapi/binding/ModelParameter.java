package dev.turboapi.binding;

import dev.turboapi.Request;
import dev.turboapi.schema.Location;
import dev.turboapi.schema.Property;
import dev.turboapi.schema.Shape;
import dev.turboapi.schema.Unbindable;
import dev.turboapi.schema.ValidationError;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All parameters of one source as the members of one object.
 *
 * @see <a href="https://fastapi.tiangolo.com/tutorial/query-param-models/">FastAPI, Query Parameter
 *     Models</a>
 */
public final class ModelParameter extends Parameter {
  private final List<NamedParameter> members;
  private final boolean closed;
  private final @Nullable Function<Request, ?> maker;

  private ModelParameter(
      Source source,
      List<NamedParameter> members,
      boolean closed,
      @Nullable Function<Request, ?> maker) {
    super(source);
    this.members = members;
    this.closed = closed;
    this.maker = maker;
  }

  /** A model of the query. */
  public static ModelParameter query(NamedParameter... members) {
    return new ModelParameter(Source.QUERY, List.of(members), false, null);
  }

  /** A model of the headers. */
  public static ModelParameter header(NamedParameter... members) {
    return new ModelParameter(Source.HEADER, List.of(members), false, null);
  }

  /** A model of the cookies. */
  public static ModelParameter cookie(NamedParameter... members) {
    return new ModelParameter(Source.COOKIE, List.of(members), false, null);
  }

  /** A model of the form that is the body. */
  public static ModelParameter form(NamedParameter... members) {
    return new ModelParameter(Source.FORM, List.of(members), false, null);
  }

  /** The same, but there may be no others. */
  public ModelParameter closed() {
    return new ModelParameter(source(), members, true, maker);
  }

  /**
   * The same, but what is made of the members may be refused although nothing is wrong with any.
   *
   * @param maker makes it of a request; throws {@link Unbindable} as in {@link Shape#made}
   */
  public ModelParameter made(Function<Request, ?> maker) {
    return new ModelParameter(source(), members, closed, maker);
  }

  @Override
  void explain(Received received, List<ValidationError> errors) {
    Map<String, Object> values = new LinkedHashMap<>();
    Set<String> names = new HashSet<>();
    for (NamedParameter member : members) {
      Object value = member.sentOrFallback(received);
      if (value != null) {
        values.put(member.shownName(), value);
      }
      names.add(member.name());
      names.add(member.shownName());
    }
    Map<String, Object> others = others(received, names);
    values.putAll(others);
    Property[] properties = members.stream().map(NamedParameter::property).toArray(Property[]::new);
    Location location = source().location();
    int before = errors.size();
    Shape.object(properties).explain(values, location, errors);
    if (closed) {
      others.forEach((name, value) -> errors.add(ValidationError.extra(location.at(name), value)));
    }
    if (maker != null && errors.size() == before) {
      Shape made = Shape.any().made(unused -> maker.apply(received.request()));
      made.explain(values, location, errors);
    }
  }

  @Override
  Stream<String> filesInMemory() {
    return members.stream().flatMap(Parameter::filesInMemory);
  }

  private Map<String, Object> others(Received received, Set<String> names) {
    Map<String, Object> others = new LinkedHashMap<>();
    for (String name : received.names(source())) {
      if (!names.contains(name)) {
        List<?> sent = received.all(source(), name);
        others.put(name, sent.size() == 1 ? sent.get(0) : sent);
      }
    }
    return others;
  }
}
