package dev.turboapi.processor.scan;

import com.google.auto.common.MoreElements;
import dev.turboapi.processor.model.UnsupportedAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Finds how an instance of a class is made: by what is annotated with {@code @JsonCreator}, else by
 * the constructor that there is.
 */
final class CreatorScanner {
  private final TypeElement type;
  private final Members members;
  private final Types types;
  private final Optional<TypeMirror> value;
  private final List<UnsupportedAnnotation> unsupported;

  /**
   * @param value the type of the value as which it is written, if there is one
   */
  CreatorScanner(
      TypeElement type,
      Members members,
      Types types,
      Optional<TypeMirror> value,
      List<UnsupportedAnnotation> unsupported) {
    this.type = type;
    this.members = members;
    this.types = types;
    this.value = value;
    this.unsupported = unsupported;
  }

  /**
   * A constructor or static method.
   *
   * @param delegating whether what it takes is not a property, but the whole
   */
  record Creator(ExecutableElement executable, boolean delegating) {
    List<? extends VariableElement> parameters() {
      return executable.getParameters();
    }

    Optional<String> factory() {
      return executable.getKind() == ElementKind.CONSTRUCTOR
          ? Optional.empty()
          : Optional.of(executable.getSimpleName().toString());
    }
  }

  Optional<Creator> scan() {
    List<Creator> annotated = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      mode(member)
          .filter(mode -> !mode.equals("DISABLED"))
          .flatMap(mode -> annotated(MoreElements.asExecutable(member), mode))
          .ifPresent(annotated::add);
    }
    if (annotated.size() > 1) {
      refuse(
          annotated.get(1).executable(),
          "%s has two creators, and only one can be called.".formatted(type.getSimpleName()),
          "Leave one @JsonCreator.");
    }
    return annotated.isEmpty() ? implicit() : Optional.of(annotated.get(0));
  }

  private Optional<Creator> annotated(ExecutableElement creator, String mode) {
    boolean factory = creator.getKind() == ElementKind.METHOD;
    Set<Modifier> modifiers = creator.getModifiers();
    if (modifiers.contains(Modifier.PRIVATE)
        || !creator.getThrownTypes().isEmpty()
        || !creator.getTypeParameters().isEmpty()
        || (factory && !modifiers.contains(Modifier.STATIC))
        || (factory
            && !types.isSameType(
                types.erasure(creator.getReturnType()), types.erasure(type.asType())))) {
      refuse(
          creator,
          "Generated code cannot call this creator.",
          "Make it a constructor or a static method that returns a %s, not private, without type parameters and checked exceptions."
              .formatted(type.getSimpleName()));
      return Optional.empty();
    }
    boolean delegating =
        mode.equals("DELEGATING") || (mode.equals("DEFAULT") && takesTheWhole(creator));
    if (delegating && creator.getParameters().size() != 1) {
      refuse(
          creator,
          "A delegating creator takes the whole value, and so one parameter.",
          "Leave one parameter, or take mode = PROPERTIES.");
      return Optional.empty();
    }
    return Optional.of(new Creator(creator, delegating));
  }

  /** What Jackson makes of a creator that does not say whether it delegates. */
  private boolean takesTheWhole(ExecutableElement creator) {
    if (creator.getParameters().size() != 1) {
      return false;
    }
    VariableElement parameter = creator.getParameters().get(0);
    String name = parameter.getSimpleName().toString();
    boolean named =
        JacksonAnnotation.on(parameter).stream().anyMatch(found -> found.is("JsonProperty"));
    boolean known =
        members.getter(name).isPresent()
            || members.field(name).filter(Declarations::isVisible).isPresent();
    return !named && (value.isPresent() || !known);
  }

  private Optional<Creator> implicit() {
    if (type.getKind() == ElementKind.RECORD) {
      return canonical()
          .map(c -> new Creator(c, value.isPresent() && c.getParameters().size() == 1));
    }
    List<ExecutableElement> constructors =
        members.constructors().stream().filter(constructor -> mode(constructor).isEmpty()).toList();
    Optional<Creator> delegating =
        constructors.stream()
            .filter(constructor -> constructor.getParameters().size() == 1)
            .filter(constructor -> takesValue(constructor.getParameters().get(0).asType()))
            .map(constructor -> new Creator(constructor, true))
            .findFirst();
    return delegating
        .or(
            () ->
                constructors.stream()
                    .filter(constructor -> constructor.getParameters().isEmpty())
                    .map(constructor -> new Creator(constructor, false))
                    .findFirst())
        .or(
            () ->
                constructors.size() == 1
                    ? Optional.of(new Creator(constructors.get(0), false))
                    : Optional.empty());
  }

  private boolean takesValue(TypeMirror parameter) {
    return value.filter(written -> types.isSameType(written, parameter)).isPresent();
  }

  private Optional<ExecutableElement> canonical() {
    List<? extends RecordComponentElement> components = type.getRecordComponents();
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(constructor -> constructor.getParameters().size() == components.size())
        .filter(
            constructor ->
                Stream.iterate(0, i -> i < components.size(), i -> i + 1)
                    .allMatch(
                        i ->
                            types.isSameType(
                                types.erasure(components.get(i).asType()),
                                types.erasure(constructor.getParameters().get(i).asType()))))
        .findFirst();
  }

  private static Optional<String> mode(Element member) {
    return JacksonAnnotation.on(member).stream()
        .filter(annotation -> annotation.is("JsonCreator"))
        .map(creator -> creator.constant("mode", "DEFAULT"))
        .findFirst();
  }

  private void refuse(ExecutableElement creator, String wrong, String remedy) {
    JacksonAnnotation.on(creator).stream()
        .filter(annotation -> annotation.is("JsonCreator"))
        .forEach(annotation -> unsupported.add(annotation.unsupported("mode", wrong, remedy)));
  }
}
