package dev.turboapi.schema;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of an annotation as generated code gives them, as an annotation for validators. */
final class AnnotationMembers implements InvocationHandler {
  private final Class<? extends Annotation> type;
  private final Map<String, Object> values;

  private AnnotationMembers(Class<? extends Annotation> type, Map<String, Object> values) {
    this.type = type;
    this.values = values;
  }

  static AnnotationMembers of(Class<? extends Annotation> type, Map<String, Object> written) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Method member : type.getDeclaredMethods()) {
      Object value = written.getOrDefault(member.getName(), member.getDefaultValue());
      if (value != null) {
        values.put(member.getName(), value);
      }
    }
    return new AnnotationMembers(type, values);
  }

  MessageTemplate message() {
    return new MessageTemplate(String.valueOf(values.get("message")), values);
  }

  <A extends Annotation> A as(Class<A> annotation) {
    return annotation.cast(
        Proxy.newProxyInstance(annotation.getClassLoader(), new Class<?>[] {annotation}, this));
  }

  @Override
  public Object invoke(Object annotation, Method method, Object @Nullable [] arguments) {
    Object value = values.get(method.getName());
    if (value != null) {
      return value;
    }
    return switch (method.getName()) {
      case "annotationType" -> type;
      case "equals" -> arguments != null && annotation == arguments[0];
      case "hashCode" -> System.identityHashCode(annotation);
      default -> "@" + type.getName() + values;
    };
  }
}
