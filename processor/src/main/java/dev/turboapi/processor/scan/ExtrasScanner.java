package dev.turboapi.processor.scan;

import com.google.auto.common.MoreTypes;
import dev.turboapi.processor.model.ExtrasModel.AnyGetterModel;
import dev.turboapi.processor.model.ExtrasModel.AnySetterModel;
import dev.turboapi.processor.model.ExtrasModel.Target;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.model.UnsupportedAnnotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds who takes and who gives members of any name: {@code @JsonAnySetter, @JsonAnyGetter}. */
final class ExtrasScanner {
  private final Members members;
  private final TypeScanner types;
  private final Set<Element> understood;
  private final List<UnsupportedAnnotation> unsupported;

  /**
   * @param understood takes the elements whose annotations are seen to here
   */
  ExtrasScanner(
      Members members,
      TypeScanner types,
      Set<Element> understood,
      List<UnsupportedAnnotation> unsupported) {
    this.members = members;
    this.types = types;
    this.understood = understood;
    this.unsupported = unsupported;
  }

  Optional<AnySetterModel> setter(List<? extends VariableElement> parameters) {
    Stream<Element> places =
        Stream.of(parameters.stream(), members.methods().stream(), members.fields().stream())
            .flatMap(elements -> elements);
    return annotated(places, "JsonAnySetter")
        .flatMap(
            annotation -> {
              Optional<AnySetterModel> setter = setter(annotation.element(), parameters);
              if (setter.isEmpty()) {
                unsupported.add(
                    annotation.unsupported(
                        "",
                        "This cannot take members of any name.",
                        "Annotate a Map<String, ...> that generated code can set, or a method of a name and a value."));
              }
              return setter;
            });
  }

  private Optional<AnySetterModel> setter(
      Element element, List<? extends VariableElement> parameters) {
    String name = element.getSimpleName().toString();
    if (element instanceof ExecutableElement method) {
      return method.getParameters().size() == 2 && isString(method.getParameters().get(0).asType())
          ? Optional.of(
              setter(method.getParameters().get(1).asType(), Target.METHOD, name, element))
          : Optional.empty();
    }
    Optional<TypeMirror> value = valueOfMap(element.asType());
    if (parameters.contains(element)) {
      return value.map(type -> setter(type, Target.PARAMETER, name, element));
    }
    Target target =
        element.getModifiers().contains(Modifier.FINAL) ? Target.FINAL_FIELD : Target.FIELD;
    return value
        .filter(type -> Declarations.isVisible(element))
        .map(type -> setter(type, target, name, element));
  }

  private AnySetterModel setter(TypeMirror value, Target target, String name, Element element) {
    return new AnySetterModel(types.scan(value), target, name, Position.of(element));
  }

  Optional<AnyGetterModel> getter() {
    Stream<Element> places =
        Stream.of(members.methods().stream(), members.fields().stream())
            .flatMap(elements -> elements);
    return annotated(places, "JsonAnyGetter")
        .flatMap(
            annotation -> {
              Optional<AnyGetterModel> getter = getter(annotation.element());
              if (getter.isEmpty()) {
                unsupported.add(
                    annotation.unsupported(
                        "",
                        "This gives no members.",
                        "Annotate a Map<String, ...> that generated code can get."));
              }
              return getter;
            });
  }

  private Optional<AnyGetterModel> getter(Element element) {
    String name = element.getSimpleName().toString();
    if (element instanceof ExecutableElement method) {
      return method.getParameters().isEmpty()
          ? getter(method.getReturnType(), name + "()", element)
          : Optional.empty();
    }
    Optional<String> accessor =
        members
            .getter(name)
            .map(method -> method.getSimpleName() + "()")
            .or(() -> Declarations.isVisible(element) ? Optional.of(name) : Optional.empty());
    return accessor.flatMap(found -> getter(element.asType(), found, element));
  }

  private Optional<AnyGetterModel> getter(TypeMirror map, String accessor, Element element) {
    return valueOfMap(map)
        .map(value -> new AnyGetterModel(types.scan(value), accessor, Position.of(element)));
  }

  private Optional<JacksonAnnotation> annotated(Stream<Element> places, String name) {
    List<JacksonAnnotation> found =
        places
            .flatMap(place -> JacksonAnnotation.on(place).stream())
            .filter(annotation -> annotation.is(name) && annotation.flag("enabled", true))
            .toList();
    found.forEach(annotation -> understood.add(annotation.element()));
    return found.stream().findFirst();
  }

  private static Optional<TypeMirror> valueOfMap(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    List<? extends TypeMirror> arguments = MoreTypes.asDeclared(type).getTypeArguments();
    return MoreTypes.isTypeOf(Map.class, type)
            && arguments.size() == 2
            && isString(arguments.get(0))
        ? Optional.of(arguments.get(1))
        : Optional.empty();
  }

  private static boolean isString(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED && MoreTypes.isTypeOf(String.class, type);
  }
}
