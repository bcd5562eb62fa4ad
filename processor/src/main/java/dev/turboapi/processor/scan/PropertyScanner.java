package dev.turboapi.processor.scan;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.ConstraintsModel;
import dev.turboapi.processor.model.DefaultModel;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.model.PropertyModel;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.UnsupportedAnnotation;
import dev.turboapi.processor.model.WireModel;
import dev.turboapi.processor.model.WireModel.Access;
import dev.turboapi.processor.model.WireModel.Inclusion;
import dev.turboapi.processor.model.WireModel.Nulls;
import dev.turboapi.processor.scan.source.Annotations;
import dev.turboapi.processor.scan.source.Javadoc;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads one property from the places at which it is declared. */
final class PropertyScanner {
  private final Declarations declarations;
  private final boolean read;
  private final boolean written;
  private final TypeSettings settings;
  private final TypeScanner types;
  private final Elements elements;
  private final Javadoc typeJavadoc;
  private final List<UnsupportedAnnotation> unsupported;

  /**
   * @param read whether instances are made of their properties
   * @param written whether they are written as their properties
   */
  PropertyScanner(
      Declarations declarations,
      boolean read,
      boolean written,
      TypeSettings settings,
      TypeScanner types,
      Elements elements,
      Javadoc typeJavadoc,
      List<UnsupportedAnnotation> unsupported) {
    this.declarations = declarations;
    this.read = read;
    this.written = written;
    this.settings = settings;
    this.types = types;
    this.elements = elements;
    this.typeJavadoc = typeJavadoc;
    this.unsupported = unsupported;
  }

  /** Whether generated code can read or write it as it is asked to. */
  boolean isReachable() {
    Access access = access(name(declarations.writing()));
    boolean settable = declarations.parameter().isPresent() || declarations.isSettable();
    return switch (access) {
      case READ_WRITE -> settable && declarations.accessor().isPresent();
      case READ_ONLY, OUTPUT -> declarations.accessor().isPresent();
      case WRITE_ONLY, INPUT -> settable;
      case NONE -> true;
    };
  }

  /** The property; two halves if it is read and written by different names. */
  List<PropertyModel> scan() {
    checkAnnotations();
    String input = name(declarations.reading());
    String output = name(declarations.writing());
    Access access = access(output);
    if (access == Access.READ_WRITE && !input.equals(output)) {
      return List.of(property(input, Access.INPUT), property(output, Access.OUTPUT));
    }
    boolean onlyRead = access == Access.WRITE_ONLY || access == Access.INPUT;
    return List.of(property(onlyRead ? input : output, access));
  }

  /** The same as what its whole object is read or written as. */
  PropertyModel scanAs(Access access) {
    checkAnnotations();
    return property(declarations.name(), access);
  }

  private void checkAnnotations() {
    Set<String> seen = new LinkedHashSet<>();
    declarations.annotations().stream()
        .filter(annotation -> seen.add(annotation.name()))
        .forEach(annotation -> JacksonSupport.onMember(annotation).ifPresent(unsupported::add));
  }

  private String name(Stream<Element> places) {
    return places
        .flatMap(place -> JacksonAnnotation.on(place).stream())
        .filter(PropertyScanner::isNaming)
        .flatMap(annotation -> annotation.text("value").stream())
        .findFirst()
        .orElseGet(() -> settings.naming().translate(declarations.name()));
  }

  private static boolean isNamed(Element place) {
    return JacksonAnnotation.on(place).stream().anyMatch(PropertyScanner::isNaming);
  }

  static boolean isNaming(JacksonAnnotation annotation) {
    return annotation.is("JsonProperty")
        || annotation.is("JsonGetter")
        || annotation.is("JsonSetter");
  }

  private Access access(String name) {
    return switch (said(name)) {
      case READ_WRITE, INPUT, OUTPUT ->
          read ? written ? Access.READ_WRITE : Access.INPUT : written ? Access.OUTPUT : Access.NONE;
      case READ_ONLY -> written ? Access.READ_ONLY : Access.NONE;
      case WRITE_ONLY -> read ? Access.WRITE_ONLY : Access.NONE;
      case NONE -> Access.NONE;
    };
  }

  private Access said(String name) {
    Optional<Access> said =
        find("JsonProperty")
            .map(property -> property.constant("access", "AUTO"))
            .filter(access -> !access.equals("AUTO"))
            .map(Access::valueOf);
    boolean hidden = TypeSettings.ignored(declarations.type()) || !settings.includes(name);
    if (hidden) {
      return Access.NONE;
    }
    if (settings.ignored().contains(name)) {
      return settings.allowsGetters()
          ? settings.allowsSetters() ? Access.READ_WRITE : Access.READ_ONLY
          : settings.allowsSetters() ? Access.WRITE_ONLY : Access.NONE;
    }
    return unignored().or(() -> said).orElseGet(this::possible);
  }

  /** What is left by {@code @JsonIgnore}; empty if there is none. */
  private Optional<Access> unignored() {
    Set<Element> ignored =
        declarations.annotations().stream()
            .filter(annotation -> annotation.is("JsonIgnore") && annotation.flag("value", true))
            .map(JacksonAnnotation::element)
            .collect(Collectors.toSet());
    if (ignored.isEmpty()) {
      return Optional.empty();
    }
    boolean named =
        declarations.annotations().stream()
            .anyMatch(
                annotation -> isNaming(annotation) && !ignored.contains(annotation.element()));
    if (!named) {
      return Optional.of(Access.NONE);
    }
    boolean field =
        declarations
            .field()
            .filter(place -> !ignored.contains(place))
            .filter(place -> Declarations.isVisible(place) || isNamed(place))
            .isPresent();
    boolean read =
        field
            || declarations.parameter().filter(place -> !ignored.contains(place)).isPresent()
            || declarations.setter().filter(place -> !ignored.contains(place)).isPresent();
    boolean written =
        field || declarations.getter().filter(place -> !ignored.contains(place)).isPresent();
    return Optional.of(read ? written ? Access.READ_WRITE : Access.WRITE_ONLY : Access.READ_ONLY);
  }

  /** What generated code can do, of a property that only methods declare. */
  private Access possible() {
    if (!declarations.isVirtual()) {
      return Access.READ_WRITE;
    }
    if (declarations.setter().isEmpty()) {
      return Access.READ_ONLY;
    }
    return declarations.getter().isEmpty() ? Access.WRITE_ONLY : Access.READ_WRITE;
  }

  private PropertyModel property(String name, Access access) {
    Element main = declarations.main();
    TypeMirror declared = declarations.type();
    TypeModel type = type(access);
    Optional<DefaultModel> value = defaultValue();
    return new PropertyModel(
        declarations.name(),
        new WireModel(
            name,
            find("JsonAlias")
                .map(
                    alias ->
                        alias.texts("value").stream().filter(other -> !other.equals(name)).toList())
                .orElse(List.of()),
            access,
            inclusion(),
            nulls(type, value),
            isRaw(type),
            Optional.empty()),
        type,
        TypeName.get(declared),
        required(type, value),
        value,
        constraints(main),
        description(main),
        declarations.accessor(),
        declarations.setter().map(setter -> setter.getSimpleName().toString()),
        views(),
        Position.of(main));
  }

  /** Those where its value is declared: of a setter, on what it takes. */
  private ConstraintsModel constraints(Element main) {
    Set<Element> places = new LinkedHashSet<>();
    places.add(
        main instanceof ExecutableElement method && !method.getParameters().isEmpty()
            ? method.getParameters().get(0)
            : main);
    declarations.parameter().ifPresent(places::add);
    declarations.field().ifPresent(places::add);
    declarations.getter().ifPresent(places::add);
    return types.constraints().scan(main, places);
  }

  /** The views of the property, or else those of its class. */
  private List<TypeName> views() {
    Stream<Element> type =
        Stream.iterate(declarations.main(), Objects::nonNull, Element::getEnclosingElement)
            .filter(element -> element.getKind().isClass())
            .limit(1);
    return Stream.concat(declarations.all().stream(), type)
        .flatMap(element -> Annotations.find(element, Names.JSON_VIEW).stream())
        .map(SelectionScanner::views)
        .findFirst()
        .orElse(List.of());
  }

  private TypeModel type(Access access) {
    TypeMirror declared = declarations.type();
    if (access == Access.NONE && !declared.getKind().isPrimitive() && defaultValue().isEmpty()) {
      // What nobody reads or writes needs no codec, and may have a type that cannot have one.
      boolean option =
          declared.getKind() == TypeKind.DECLARED && MoreTypes.isTypeOf(Optional.class, declared);
      return option
          ? new TypeModel.Option(new TypeModel.Any())
          : new TypeModel.Nullable(new TypeModel.Any());
    }
    TypeModel type = types.scan(declarations.main(), declared);
    return find("JsonFormat")
        .map(format -> FormatScanner.scan(type, format, unsupported))
        .orElse(type);
  }

  private Optional<DefaultModel> defaultValue() {
    Optional<DefaultModel> own =
        declarations.all().stream().flatMap(place -> Defaults.on(place).stream()).findFirst();
    Optional<DefaultModel> documented =
        find("JsonProperty")
            .flatMap(property -> Defaults.in(property.element(), property.mirror()));
    if (own.isPresent() && documented.isPresent()) {
      find("JsonProperty")
          .ifPresent(
              property ->
                  unsupported.add(
                      property.unsupported(
                          "defaultValue",
                          "\"%s\" has two defaults.".formatted(declarations.name()),
                          "Leave @DefaultValue.")));
    }
    return own.or(() -> documented);
  }

  private Inclusion inclusion() {
    return find("JsonInclude")
        .flatMap(include -> TypeSettings.inclusion(include, unsupported))
        .or(settings::inclusion)
        .orElse(Inclusion.ALWAYS);
  }

  private Nulls nulls(TypeModel type, Optional<DefaultModel> value) {
    Optional<JacksonAnnotation> setter = find("JsonSetter");
    String nulls = setter.map(found -> found.constant("nulls", "DEFAULT")).orElse("DEFAULT");
    boolean absentIsFine = value.isPresent() || type.isOption() || type.isNullable();
    switch (nulls) {
      case "DEFAULT", "SET" -> {
        return Nulls.AS_TYPED;
      }
      case "FAIL" -> {
        return type.isOption() || type.isNullable() ? Nulls.FAIL : Nulls.AS_TYPED;
      }
      case "SKIP" -> {
        if (absentIsFine) {
          return Nulls.SKIP;
        }
      }
      default -> {}
    }
    setter.ifPresent(
        found ->
            unsupported.add(
                found.unsupported(
                    "nulls",
                    "There is no value for \"%s\" in place of null.".formatted(declarations.name()),
                    "Give it a @DefaultValue and nulls = SKIP.")));
    return Nulls.AS_TYPED;
  }

  private boolean isRaw(TypeModel type) {
    Optional<JacksonAnnotation> raw =
        find("JsonRawValue").filter(found -> found.flag("value", true));
    if (raw.isPresent() && !type.present().isString()) {
      unsupported.add(
          raw.get()
              .unsupported(
                  "", "Only a String can be JSON already.", "Make it a String or a JsonNode."));
    }
    return raw.isPresent();
  }

  private boolean required(TypeModel type, Optional<DefaultModel> value) {
    boolean absentIsFine = value.isPresent() || type.isOption() || type.isNullable();
    Optional<JacksonAnnotation> property = find("JsonProperty");
    if (property.isEmpty()) {
      return !absentIsFine;
    }
    String member = property.get().writes("isRequired") ? "isRequired" : "required";
    Optional<Boolean> said = requirement(property.get());
    if (said.orElse(false) && value.isPresent()) {
      refuse(
          property.get(), member, "is required, and yet has a default", "Take one of them away.");
    } else if (!said.orElse(true) && !absentIsFine) {
      refuse(
          property.get(),
          member,
          "may be absent, but then there is no value for it",
          "Make it Optional or @Nullable, or give it a @DefaultValue.");
    }
    return said.orElse(!absentIsFine);
  }

  private static Optional<Boolean> requirement(JacksonAnnotation property) {
    String said = property.constant("isRequired", "DEFAULT");
    if (!said.equals("DEFAULT")) {
      return Optional.of(said.equals("TRUE"));
    }
    return property.writes("required")
        ? Optional.of(property.flag("required", false))
        : Optional.empty();
  }

  private void refuse(JacksonAnnotation annotation, String member, String wrong, String remedy) {
    unsupported.add(
        annotation.unsupported(member, "\"%s\" %s.".formatted(declarations.name(), wrong), remedy));
  }

  private String description(Element main) {
    Optional<String> said =
        find("JsonPropertyDescription").flatMap(description -> description.text("value"));
    String javadoc = Javadoc.of(elements.getDocComment(main)).text();
    return said.orElse(javadoc.isEmpty() ? typeJavadoc.parameter(declarations.name()) : javadoc);
  }

  private Optional<JacksonAnnotation> find(String name) {
    return declarations.annotation(name);
  }
}
