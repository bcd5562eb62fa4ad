package dev.turboapi.processor.scan;

import com.palantir.javapoet.CodeBlock;
import dev.turboapi.processor.scan.source.Annotations;
import dev.turboapi.processor.scan.source.Literals;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The members of an annotation and their values, in the order in which its type declares them. */
final class SchemeMembers {
  private final AnnotationMirror annotation;
  private final Elements elements;
  private final Map<String, ExecutableElement> members = new LinkedHashMap<>();

  private SchemeMembers(AnnotationMirror annotation, Elements elements) {
    this.annotation = annotation;
    this.elements = elements;
    ElementFilter.methodsIn(Annotations.type(annotation).getEnclosedElements())
        .forEach(member -> members.put(member.getSimpleName().toString(), member));
  }

  static SchemeMembers of(AnnotationMirror annotation, Elements elements) {
    return new SchemeMembers(annotation, elements);
  }

  /** Of the value of a member that is an annotation itself. */
  SchemeMembers in(AnnotationMirror value) {
    return new SchemeMembers(value, elements);
  }

  Iterable<String> names() {
    return members.keySet();
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  /** What is written, or else the default; empty if neither is there, which javac says. */
  Optional<AnnotationValue> value(String name) {
    return Optional.ofNullable(members.get(name))
        .flatMap(
            member ->
                Annotations.written(annotation, name)
                    .or(() -> Optional.ofNullable(member.getDefaultValue())));
  }

  boolean isWritten(String name) {
    return Annotations.written(annotation, name).isPresent();
  }

  /** The text of a member; empty if it has none. */
  String text(String name) {
    return value(name).map(value -> String.valueOf(value.getValue())).orElse("");
  }

  Optional<TypeMirror> type(String name) {
    return Optional.ofNullable(members.get(name)).map(ExecutableElement::getReturnType);
  }

  /** The value as Java. */
  Optional<CodeBlock> literal(String name) {
    return Optional.ofNullable(members.get(name))
        .flatMap(member -> value(name).map(value -> Literals.of(member, value)));
  }
}
