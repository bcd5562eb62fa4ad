package dev.turboapi.processor.scan;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.model.PropertyModel;
import dev.turboapi.processor.model.TypeModel.Obstacle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
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
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Reads a record or class as a JSON object. A record has its components; a class what its one
 * constructor takes, or, where there is one without parameters, its fields, by setters and getters
 * where they are private.
 */
final class ObjectScanner {
  private final Elements elements;
  private final TypeScanner types;

  ObjectScanner(Elements elements, TypeScanner types) {
    this.elements = elements;
    this.types = types;
  }

  /** The object, or why there is none. */
  record Result(Optional<ObjectModel> object, Optional<Obstacle> obstacle) {
    static Result failed(Obstacle obstacle) {
      return new Result(Optional.empty(), Optional.of(obstacle));
    }
  }

  Result scan(ClassName type, TypeElement element, boolean accessible, boolean needsCodec) {
    Members members = new Members(element);
    boolean record = element.getKind() == ElementKind.RECORD;
    List<ExecutableElement> constructors =
        ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
            .filter(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE))
            .filter(constructor -> constructor.getThrownTypes().isEmpty())
            .toList();
    boolean empty = constructors.stream().anyMatch(c -> c.getParameters().isEmpty());
    if (!record && !empty && constructors.size() != 1) {
      return Result.failed(Obstacle.NO_CONSTRUCTOR);
    }
    boolean constructed = record || !empty;
    Javadoc javadoc = Javadoc.of(elements.getDocComment(element));
    List<PropertyModel> properties = new ArrayList<>();
    if (record) {
      // javac knows the positions of a record's fields, but not those of its components.
      for (RecordComponentElement component : element.getRecordComponents()) {
        String name = component.getSimpleName().toString();
        Element declaration = members.field(name).<Element>map(field -> field).orElse(component);
        properties.add(property(declaration, members, javadoc, name + "()"));
      }
    } else if (constructed) {
      for (VariableElement parameter : constructors.get(0).getParameters()) {
        Optional<String> accessor = members.accessor(parameter.getSimpleName().toString());
        if (accessor.isEmpty()) {
          return Result.failed(Obstacle.NO_ACCESSOR);
        }
        properties.add(property(parameter, members, javadoc, accessor.get()));
      }
    } else {
      for (VariableElement field : members.fields()) {
        String fieldName = field.getSimpleName().toString();
        Optional<String> accessor = members.accessor(fieldName);
        if (accessor.isPresent() != members.settable(field)) {
          return Result.failed(Obstacle.NO_ACCESSOR);
        }
        if (accessor.isPresent()) {
          properties.add(property(field, members, javadoc, accessor.get()));
        }
      }
    }
    return new Result(
        Optional.of(
            new ObjectModel(
                type,
                properties,
                new HookScanner(elements, types.constraints())
                    .scan(element, properties, constructed),
                constructed,
                accessible,
                Annotations.deprecated(element),
                closed(element),
                needsCodec,
                javadoc.text(),
                Position.of(element))),
        Optional.empty());
  }

  /** Whether Jackson is told so in so many words: by default it says no either. */
  private static boolean closed(TypeElement element) {
    return Annotations.find(element, Names.JSON_IGNORE_PROPERTIES)
        .map(mirror -> Annotations.text(mirror, "ignoreUnknown").equals("false"))
        .orElse(false);
  }

  private PropertyModel property(
      Element declaration, Members members, Javadoc typeJavadoc, String accessor) {
    String name = declaration.getSimpleName().toString();
    Set<Element> declarations = new LinkedHashSet<>(List.of(declaration));
    members.field(name).ifPresent(declarations::add);
    members.getter(accessor).ifPresent(declarations::add);
    String described = Javadoc.of(elements.getDocComment(declaration)).text();
    return new PropertyModel(
        name,
        types.scan(declaration, declaration.asType()),
        TypeName.get(declaration.asType()),
        Defaults.on(declaration),
        types.constraints().scan(declaration, declarations),
        described.isEmpty() ? typeJavadoc.parameter(name) : described,
        accessor,
        members.setter(name),
        views(declarations),
        Position.of(declaration));
  }

  /** The views of a property, or else those of its class. */
  private static List<TypeName> views(Set<Element> declarations) {
    Stream<Element> classes =
        declarations.stream()
            .flatMap(d -> Stream.iterate(d, Objects::nonNull, Element::getEnclosingElement))
            .filter(e -> e.getKind().isClass())
            .limit(1);
    return Stream.concat(declarations.stream(), classes)
        .flatMap(element -> Annotations.find(element, Names.JSON_VIEW).stream())
        .map(SelectionScanner::views)
        .findFirst()
        .orElse(List.of());
  }

  /** The members of a class and what it extends, by name. */
  private final class Members {
    private final List<ExecutableElement> methods;
    private final List<VariableElement> fields;

    Members(TypeElement type) {
      List<? extends Element> all = elements.getAllMembers(type);
      methods =
          ElementFilter.methodsIn(all).stream()
              .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
              .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
              .filter(method -> method.getThrownTypes().isEmpty())
              .toList();
      fields =
          hierarchy(type)
              .flatMap(level -> ElementFilter.fieldsIn(level.getEnclosedElements()).stream())
              .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
              .filter(field -> !field.getModifiers().contains(Modifier.TRANSIENT))
              .toList();
    }

    private Stream<TypeElement> hierarchy(TypeElement type) {
      return type.getSuperclass().getKind() == TypeKind.DECLARED
          ? Stream.concat(hierarchy(MoreTypes.asTypeElement(type.getSuperclass())), Stream.of(type))
          : Stream.of(type);
    }

    List<VariableElement> fields() {
      return fields;
    }

    Optional<VariableElement> field(String name) {
      return fields.stream().filter(field -> field.getSimpleName().contentEquals(name)).findFirst();
    }

    /**
     * How generated code reads a property: {@code x()}, {@code getX()}, {@code isX()} or {@code x}.
     */
    Optional<String> accessor(String name) {
      return Stream.of(name, "get" + capital(name), "is" + capital(name))
          .filter(
              method ->
                  methods.stream()
                      .anyMatch(
                          m ->
                              m.getSimpleName().contentEquals(method)
                                  && m.getParameters().isEmpty()
                                  && m.getReturnType().getKind() != TypeKind.VOID))
          .map(method -> method + "()")
          .findFirst()
          .or(
              () ->
                  field(name)
                      .filter(f -> !f.getModifiers().contains(Modifier.PRIVATE))
                      .map(f -> name));
    }

    /** The method of an accessor; empty if that is a field. */
    Optional<ExecutableElement> getter(String accessor) {
      return methods.stream()
          .filter(m -> accessor.equals(m.getSimpleName() + "()") && m.getParameters().isEmpty())
          .findFirst();
    }

    Optional<String> setter(String name) {
      String setter = "set" + capital(name);
      return methods.stream()
          .filter(m -> m.getSimpleName().contentEquals(setter) && m.getParameters().size() == 1)
          .map(m -> setter)
          .findFirst();
    }

    boolean settable(VariableElement field) {
      return setter(field.getSimpleName().toString()).isPresent()
          || (!field.getModifiers().contains(Modifier.PRIVATE)
              && !field.getModifiers().contains(Modifier.FINAL));
    }

    private String capital(String name) {
      return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
  }
}
