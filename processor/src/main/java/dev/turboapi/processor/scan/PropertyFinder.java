package dev.turboapi.processor.scan;

import dev.turboapi.processor.scan.CreatorScanner.Creator;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Finds the properties of a class: what its creator takes, the components of a record, the fields
 * of a class that is made without anything, and what is annotated as one.
 */
final class PropertyFinder {
  /** Annotations that make a property of a method or field that would be none. */
  private static final Set<String> MARKERS =
      Set.of(
          "JsonProperty",
          "JsonGetter",
          "JsonSetter",
          "JsonFormat",
          "JsonRawValue",
          "JsonUnwrapped");

  private final TypeElement type;
  private final Members members;
  private final Creator creator;
  private final Map<String, Declarations> found = new LinkedHashMap<>();

  PropertyFinder(TypeElement type, Members members, Creator creator) {
    this.type = type;
    this.members = members;
    this.creator = creator;
  }

  /** The properties, those of the creator first. */
  Collection<Declarations> find() {
    List<? extends VariableElement> parameters =
        creator.delegating() ? List.of() : creator.parameters();
    for (VariableElement parameter : parameters) {
      String name = parameter.getSimpleName().toString();
      found.put(name, declarations(name, Optional.of(parameter)));
    }
    boolean allFields = type.getKind() == ElementKind.RECORD || creator.parameters().isEmpty();
    for (VariableElement field : members.fields()) {
      if (allFields || isMarked(field)) {
        String name = field.getSimpleName().toString();
        found.computeIfAbsent(name, unused -> declarations(name, Optional.empty()));
      }
    }
    for (ExecutableElement method : members.methods()) {
      if (method.getParameters().size() <= 1 && isMarked(method) && !isKnown(method)) {
        String name = implicitName(method);
        found.merge(name, declarations(name, Optional.empty()), (first, second) -> first);
        found.computeIfPresent(name, (unused, declarations) -> with(method, declarations));
      }
    }
    return found.values();
  }

  private boolean isMarked(Element member) {
    Stream<? extends Element> places =
        member instanceof ExecutableElement method
            ? Stream.concat(Stream.of(method), members.overridden(method))
            : Stream.of(member);
    return places
        .flatMap(place -> JacksonAnnotation.on(place).stream())
        .anyMatch(annotation -> MARKERS.contains(annotation.name()));
  }

  private boolean isKnown(ExecutableElement method) {
    return found.values().stream().anyMatch(property -> property.all().contains(method));
  }

  private Declarations declarations(String name, Optional<VariableElement> parameter) {
    Optional<VariableElement> field = members.field(name);
    Optional<ExecutableElement> getter = members.getter(name);
    boolean hidden = getter.isEmpty() && field.filter(Declarations::isVisible).isEmpty();
    if (parameter.isPresent() && hidden) {
      Optional<String> sent = sentName(parameter.get());
      getter = sent.flatMap(this::getterOf);
      field = field.or(() -> sent.flatMap(members::field));
    }
    return new Declarations(name, parameter, field, getter, members.setter(name), members);
  }

  private static Optional<String> sentName(Element element) {
    return JacksonAnnotation.on(element).stream()
        .filter(PropertyScanner::isNaming)
        .flatMap(annotation -> annotation.text("value").stream())
        .findFirst();
  }

  /** What gives the value of the property that has this name in JSON. */
  private Optional<ExecutableElement> getterOf(String sent) {
    return members.methods().stream()
        .filter(method -> method.getParameters().isEmpty())
        .filter(method -> sentName(method).filter(sent::equals).isPresent())
        .findFirst()
        .or(() -> members.getter(sent));
  }

  private static Declarations with(ExecutableElement method, Declarations declarations) {
    boolean gets = method.getParameters().isEmpty();
    return new Declarations(
        declarations.name(),
        declarations.parameter(),
        declarations.field(),
        gets ? Optional.of(method) : declarations.getter(),
        gets ? declarations.setter() : Optional.of(method),
        declarations.members());
  }

  /** As Jackson has it: without {@code get}, {@code is} or {@code set}, capitals made small. */
  private static String implicitName(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    List<String> prefixes =
        method.getParameters().isEmpty() ? List.of("get", "is") : List.of("set");
    for (String prefix : prefixes) {
      if (name.startsWith(prefix)
          && name.length() > prefix.length()
          && Character.isUpperCase(name.charAt(prefix.length()))) {
        return uncapitalized(name.substring(prefix.length()));
      }
    }
    return name;
  }

  private static String uncapitalized(String name) {
    StringBuilder small = new StringBuilder(name);
    for (int i = 0; i < name.length() && Character.isUpperCase(name.charAt(i)); i++) {
      small.setCharAt(i, Character.toLowerCase(name.charAt(i)));
    }
    return small.toString();
  }
}
