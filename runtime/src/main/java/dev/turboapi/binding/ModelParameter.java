package dev.turboapi.binding;

import dev.turboapi.schema.Property;
import dev.turboapi.schema.Shape;
import dev.turboapi.schema.ValidationError;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All parameters of one source as the members of one object.
 *
 * @see <a href="https://fastapi.tiangolo.com/tutorial/query-param-models/">FastAPI, Query Parameter
 *     Models</a>
 */
public final class ModelParameter extends Parameter {
  private final List<NamedParameter> members;
  private final boolean closed;

  private ModelParameter(Source source, List<NamedParameter> members, boolean closed) {
    super(source);
    this.members = members;
    this.closed = closed;
  }

  /** A model of the query. */
  public static ModelParameter query(NamedParameter... members) {
    return new ModelParameter(Source.QUERY, List.of(members), false);
  }

  /** A model of the headers. */
  public static ModelParameter header(NamedParameter... members) {
    return new ModelParameter(Source.HEADER, List.of(members), false);
  }

  /** A model of the cookies. */
  public static ModelParameter cookie(NamedParameter... members) {
    return new ModelParameter(Source.COOKIE, List.of(members), false);
  }

  /** The same, but there may be no others. */
  public ModelParameter closed() {
    return new ModelParameter(source(), members, true);
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
    Shape.object(properties).explain(values, source().location(), errors);
    if (closed) {
      others.forEach(
          (name, value) -> errors.add(ValidationError.extra(source().location().at(name), value)));
    }
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
