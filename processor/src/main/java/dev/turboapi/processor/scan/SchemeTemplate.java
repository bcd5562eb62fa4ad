package dev.turboapi.processor.scan;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonSyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Fills the JSON of a security scheme with what its annotation says: a text {@code "{member}"}
 * stands for the value of the member.
 */
final class SchemeTemplate {
  private static final Gson GSON = new Gson();

  private final Elements elements;
  private final AnnotationMirror configured;

  private SchemeTemplate(Elements elements, AnnotationMirror configured) {
    this.elements = elements;
    this.configured = configured;
  }

  /** The object; empty if the template is empty, or no JSON object. */
  static Optional<Map<String, Object>> fill(
      String template, AnnotationMirror configured, Elements elements) {
    try {
      return Optional.ofNullable(GSON.fromJson(template, JsonObject.class))
          .map(
              json ->
                  new SchemeTemplate(elements, configured).object(GSON.fromJson(json, Map.class)));
    } catch (JsonSyntaxException e) {
      return Optional.empty();
    }
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
    if (template instanceof String text && text.startsWith("{") && text.endsWith("}")) {
      return member(text.substring(1, text.length() - 1));
    }
    return Optional.ofNullable(template);
  }

  private Optional<Object> member(String name) {
    boolean written = Annotations.written(configured, name).isPresent();
    return Optional.ofNullable(values(configured).get(name)).flatMap(v -> json(v, written));
  }

  /** The values of an annotation in the order in which its type declares the members. */
  private Map<String, AnnotationValue> values(AnnotationMirror annotation) {
    Map<? extends ExecutableElement, ? extends AnnotationValue> given =
        elements.getElementValuesWithDefaults(annotation);
    Map<String, AnnotationValue> values = new LinkedHashMap<>();
    for (ExecutableElement member :
        ElementFilter.methodsIn(Annotations.type(annotation).getEnclosedElements())) {
      if (given.containsKey(member)) {
        values.put(member.getSimpleName().toString(), given.get(member));
      }
    }
    return values;
  }

  /** The value as JSON; empty if it is to be left out. */
  private Optional<Object> json(AnnotationValue value, boolean written) {
    Object raw = value.getValue();
    if (raw instanceof AnnotationMirror annotation) {
      return written ? Optional.of(members(annotation)) : Optional.empty();
    }
    if (raw instanceof List<?> values) {
      return Optional.of(list(values.stream().map(AnnotationValue.class::cast).toList()));
    }
    return raw.equals("") ? Optional.empty() : Optional.of(raw);
  }

  private Object list(List<AnnotationValue> values) {
    if (values.isEmpty() || !(values.get(0).getValue() instanceof AnnotationMirror)) {
      return values.isEmpty() ? Map.of() : values.stream().map(AnnotationValue::getValue).toList();
    }
    Map<String, Object> pairs = new LinkedHashMap<>();
    for (AnnotationValue value : values) {
      List<Object> pair =
          values((AnnotationMirror) value.getValue()).values().stream()
              .map(AnnotationValue::getValue)
              .toList();
      pairs.put(String.valueOf(pair.get(0)), pair.size() > 1 ? pair.get(1) : "");
    }
    return pairs;
  }

  private Map<String, Object> members(AnnotationMirror annotation) {
    SchemeTemplate inner = new SchemeTemplate(elements, annotation);
    Map<String, Object> members = new LinkedHashMap<>();
    values(annotation)
        .keySet()
        .forEach(name -> inner.member(name).ifPresent(value -> members.put(name, value)));
    return members;
  }
}
