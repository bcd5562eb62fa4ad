package dev.turboapi.processor.scan;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.model.PropertyModel;
import dev.turboapi.processor.model.TypeInfoModel;
import dev.turboapi.processor.model.TypeModel;
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
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads a record or class as a JSON object. A record has its components; a class what its one
 * constructor takes, or, where there is one without parameters, its fields, by setters and getters
 * where they are private.
 */
final class ObjectScanner {
  private final Elements elements;
  private final Types types;
  private final TypeScanner scanner;
  private final TypeInfoScanner typeInfos;

  ObjectScanner(Elements elements, Types types, TypeScanner scanner, TypeInfoScanner typeInfos) {
    this.elements = elements;
    this.types = types;
    this.scanner = scanner;
    this.typeInfos = typeInfos;
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
    Optional<TypeInfoModel> typeInfo = typeInfos.typeInfo(element);
    return new Result(
        Optional.of(
            new ObjectModel(
                type,
                element.getTypeParameters().stream().map(TypeVariableName::get).toList(),
                typeInfo
                    .filter(info -> info.discriminator().isPresent())
                    .map(info -> tagged(properties, info, element))
                    .orElse(properties),
                typeInfo,
                constructed,
                accessible,
                Annotations.deprecated(element),
                closed(element),
                needsCodec,
                javadoc.text(),
                Position.of(element))),
        Optional.empty());
  }

  /**
   * The properties, among which there is one that holds nothing but the tag: the one declared for
   * it, or one more in front.
   */
  private List<PropertyModel> tagged(
      List<PropertyModel> properties, TypeInfoModel info, TypeElement element) {
    String name = info.discriminator().orElseThrow();
    TypeModel literal = new TypeModel.Literal(typeInfos.tag(element, info));
    if (properties.stream().anyMatch(property -> property.name().equals(name))) {
      return properties.stream()
          .map(property -> property.name().equals(name) ? property.with(literal) : property)
          .toList();
    }
    PropertyModel tag =
        new PropertyModel(
            name,
            literal,
            ClassName.get(String.class),
            Optional.empty(),
            List.of(),
            "",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Position.of(element));
    return Stream.concat(Stream.of(tag), properties.stream()).toList();
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
    TypeMirror type = members.typeOf(declaration);
    String described = Javadoc.of(elements.getDocComment(declaration)).text();
    return new PropertyModel(
        name,
        scanner.scan(declaration, type),
        TypeName.get(type),
        Defaults.on(declaration),
        ConstraintScanner.scan(declaration, declarations, type),
        described.isEmpty() ? typeJavadoc.parameter(name) : described,
        Optional.of(accessor),
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
    private final DeclaredType type;
    private final List<ExecutableElement> methods;
    private final List<VariableElement> fields;

    Members(TypeElement type) {
      this.type = MoreTypes.asDeclared(type.asType());
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

    /** The type of a member, which a generic superclass may have left to this class. */
    TypeMirror typeOf(Element member) {
      Element owner = member.getEnclosingElement();
      boolean inherited = owner instanceof TypeElement && !owner.equals(type.asElement());
      return inherited ? types.asMemberOf(type, member) : member.asType();
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
