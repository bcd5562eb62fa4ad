package dev.turboapi.processor.scan;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.ToNumberPolicy;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Fills the JSON of a security scheme with what its annotation says: a text {@code "{member}"}
 * stands for the value of the member.
 */
final class SchemeTemplate {
  private static final Gson GSON =
      new GsonBuilder().setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE).create();

  private final SchemeMembers members;

  private SchemeTemplate(SchemeMembers members) {
    this.members = members;
  }

  /** The object; empty if the template is empty, or no JSON object. */
  static Optional<Map<String, Object>> fill(String template, SchemeMembers members) {
    return parse(template).map(new SchemeTemplate(members)::object);
  }

  /** The members for which texts stand. */
  static Stream<String> names(String template) {
    return parse(template).stream().flatMap(SchemeTemplate::namesIn);
  }

  private static Optional<Map<?, ?>> parse(String template) {
    try {
      return Optional.ofNullable(GSON.fromJson(template, Object.class))
          .filter(Map.class::isInstance)
          .map(Map.class::cast);
    } catch (JsonParseException notJson) {
      return Optional.empty();
    }
  }

  private static Stream<String> namesIn(Object template) {
    return template instanceof Map<?, ?> map
        ? map.values().stream().flatMap(SchemeTemplate::namesIn)
        : placeholder(template).stream();
  }

  private static Optional<String> placeholder(Object template) {
    return template instanceof String text && text.startsWith("{") && text.endsWith("}")
        ? Optional.of(text.substring(1, text.length() - 1))
        : Optional.empty();
  }

  private Map<String, Object> object(Map<?, ?> template) {
    Map<String, Object> filled = new LinkedHashMap<>();
    template.forEach(
        (key, value) -> value(value).ifPresent(v -> filled.put(String.valueOf(key), v)));
    return filled;
  }

  private Optional<Object> value(Object template) {
    if (template instanceof Map<?, ?> map) {
      return Optional.of(object(map));
    }
    Optional<String> name = placeholder(template);
    return name.isPresent() ? member(name.get()) : Optional.ofNullable(template);
  }

  /** The value as JSON; empty if it is to be left out. */
  private Optional<Object> member(String name) {
    return members
        .value(name)
        .map(AnnotationValue::getValue)
        .filter(value -> !value.equals(""))
        .filter(value -> !(value instanceof AnnotationMirror) || members.isWritten(name))
        .map(this::json);
  }

  private Object json(Object value) {
    if (value instanceof AnnotationMirror annotation) {
      return new SchemeTemplate(members.in(annotation)).allMembers();
    }
    if (value instanceof VariableElement constant) {
      return constant.getSimpleName().toString();
    }
    if (value instanceof TypeMirror type) {
      return TypeName.get(type).toString();
    }
    return value instanceof List<?> values ? list(values) : value;
  }

  private Map<String, Object> allMembers() {
    Map<String, Object> all = new LinkedHashMap<>();
    members.names().forEach(name -> member(name).ifPresent(value -> all.put(name, value)));
    return all;
  }

  /** Annotations of two members are an object from the first to the second, as if none is there. */
  private Object list(List<?> values) {
    List<Object> raw =
        values.stream().<Object>map(value -> ((AnnotationValue) value).getValue()).toList();
    if (!raw.stream().allMatch(AnnotationMirror.class::isInstance)) {
      return raw.stream().map(this::json).toList();
    }
    Map<String, Object> pairs = new LinkedHashMap<>();
    for (Object annotation : raw) {
      List<String> pair = new ArrayList<>();
      SchemeMembers inner = members.in((AnnotationMirror) annotation);
      inner.names().forEach(name -> pair.add(inner.text(name)));
      if (pair.size() == 2) {
        pairs.put(pair.get(0), pair.get(1));
      }
    }
    return pairs;
  }
}
