package dev.turboapi.processor.scan;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.model.SelectionModel;
import dev.turboapi.processor.scan.source.Annotations;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Reads which members of a result are sent. */
final class SelectionScanner {
  private SelectionScanner() {}

  /** An annotation and what it stands on. */
  record Annotated(Element element, AnnotationMirror mirror) {
    Position position() {
      return new Position(element, mirror, null);
    }
  }

  static SelectionModel scan(ExecutableElement method) {
    Optional<Annotated> model = nearest(method, Names.RESPONSE_MODEL);
    Optional<Annotated> view = nearest(method, Names.JSON_VIEW);
    return new SelectionModel(
        flag(model, "excludeNone"),
        flag(model, "excludeDefaults"),
        flag(model, "excludeUnset"),
        names(model, "include"),
        names(model, "exclude"),
        view.stream()
            .flatMap(
                found ->
                    views(found.mirror()).stream()
                        .map(type -> new SelectionModel.View(type, found.position())))
            .toList(),
        model
            .filter(SelectionScanner::excludesAnything)
            .or(() -> view)
            .filter(found -> found.element().equals(method))
            .map(Annotated::position));
  }

  /** The annotation on the method, or else on its class. */
  static Optional<Annotated> nearest(ExecutableElement method, String annotation) {
    return on(method, annotation)
        .or(() -> on(MoreElements.asType(method.getEnclosingElement()), annotation));
  }

  private static Optional<Annotated> on(Element element, String annotation) {
    return Annotations.find(element, annotation).map(mirror -> new Annotated(element, mirror));
  }

  /** The classes that a {@code @JsonView} names. */
  static List<TypeName> views(AnnotationMirror mirror) {
    return Annotations.values(mirror, "value").stream()
        .map(AnnotationValue::getValue)
        .filter(TypeMirror.class::isInstance)
        .map(type -> TypeName.get((TypeMirror) type))
        .toList();
  }

  private static boolean excludesAnything(Annotated model) {
    return model.mirror().getElementValues().keySet().stream()
        .anyMatch(member -> !member.getSimpleName().contentEquals("value"));
  }

  private static boolean flag(Optional<Annotated> model, String member) {
    return model
        .map(found -> Annotations.text(found.mirror(), member).equals("true"))
        .orElse(false);
  }

  private static List<SelectionModel.Name> names(Optional<Annotated> model, String member) {
    return model.stream()
        .flatMap(
            found ->
                Annotations.values(found.mirror(), member).stream()
                    .map(
                        value ->
                            new SelectionModel.Name(
                                String.valueOf(value.getValue()),
                                new Position(found.element(), found.mirror(), value))))
        .toList();
  }
}
