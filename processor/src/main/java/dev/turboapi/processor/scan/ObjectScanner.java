package dev.turboapi.processor.scan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.turboapi.processor.model.ConstraintsModel;
import dev.turboapi.processor.model.CreatorModel;
import dev.turboapi.processor.model.ExtrasModel;
import dev.turboapi.processor.model.ExtrasModel.AnyGetterModel;
import dev.turboapi.processor.model.ExtrasModel.AnySetterModel;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.model.PropertyModel;
import dev.turboapi.processor.model.TypeInfoModel;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.TypeModel.Obstacle;
import dev.turboapi.processor.model.UnsupportedAnnotation;
import dev.turboapi.processor.model.WireModel;
import dev.turboapi.processor.model.WireModel.Access;
import dev.turboapi.processor.model.WireModel.Inclusion;
import dev.turboapi.processor.scan.CreatorScanner.Creator;
import dev.turboapi.processor.scan.source.Annotations;
import dev.turboapi.processor.scan.source.Javadoc;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads a record or class as what it is in JSON. A record has its components; a class what its
 * creator takes, or, where there is a constructor without parameters, its fields, by setters and
 * getters where they are private. Jackson's annotations change that.
 */
final class ObjectScanner {
  private static final Set<String> OF_NO_PROPERTY =
      Set.of("JsonAnySetter", "JsonAnyGetter", "JsonValue");

  private final TypeElement type;
  private final TypeScanner types;
  private final TypeInfoScanner typeInfos;
  private final Elements elements;
  private final Types javaTypes;
  private final List<UnsupportedAnnotation> unsupported = new ArrayList<>();
  private final TypeSettings settings;
  private final Members members;
  private final Javadoc javadoc;

  /** The elements whose annotations are seen to. */
  private final Set<Element> understood = new HashSet<>();

  ObjectScanner(
      TypeElement type,
      TypeScanner types,
      TypeInfoScanner typeInfos,
      Elements elements,
      Types javaTypes) {
    this.type = type;
    this.types = types;
    this.typeInfos = typeInfos;
    this.elements = elements;
    this.javaTypes = javaTypes;
    this.settings = TypeSettings.of(type, unsupported);
    this.members = new Members(type, elements, javaTypes);
    this.javadoc = Javadoc.of(elements.getDocComment(type));
  }

  /** The object, or why there is none. */
  record Result(Optional<ObjectModel> object, Optional<Obstacle> obstacle) {
    static Result failed(Obstacle obstacle) {
      return new Result(Optional.empty(), Optional.of(obstacle));
    }
  }

  Result scan(ClassName name, boolean accessible, boolean needsCodec) {
    Optional<Declarations> value = value();
    Optional<Creator> creator =
        new CreatorScanner(type, members, javaTypes, value.map(Declarations::type), unsupported)
            .scan();
    if (creator.isEmpty()) {
      return Result.failed(Obstacle.NO_CONSTRUCTOR);
    }
    boolean delegating = creator.get().delegating();
    ExtrasScanner extras = new ExtrasScanner(members, types, understood, unsupported);
    Optional<AnySetterModel> anySetter =
        delegating ? Optional.empty() : extras.setter(creator.get().parameters());
    Optional<AnyGetterModel> anyGetter = value.isPresent() ? Optional.empty() : extras.getter();
    List<PropertyModel> properties = new ArrayList<>();
    List<PropertyModel> unused = new ArrayList<>();
    Map<PropertyModel, Integer> indices = new HashMap<>();
    Collection<Declarations> found =
        delegating && value.isPresent()
            ? List.of()
            : new PropertyFinder(type, members, creator.get()).find();
    for (Declarations declarations : found) {
      PropertyScanner scanner = property(declarations, !delegating, value.isEmpty());
      understood.addAll(declarations.all());
      if (declarations.annotations().stream().anyMatch(a -> OF_NO_PROPERTY.contains(a.name()))) {
        unused.add(scanner.scanAs(Access.NONE));
      } else if (scanner.isReachable()) {
        scanner.scan().forEach(property -> properties.add(unwrapped(property, declarations)));
        declarations
            .annotation("JsonProperty")
            .flatMap(property -> property.number("index"))
            .filter(index -> index >= 0)
            .ifPresent(index -> indices.put(properties.get(properties.size() - 1), index));
      } else if (!isHidden(declarations)) {
        return Result.failed(Obstacle.NO_ACCESSOR);
      }
    }
    Optional<TypeInfoModel> typeInfo = typeInfos.typeInfo(type);
    typeInfo
        .filter(info -> info.discriminator().isPresent())
        .ifPresent(info -> tag(properties, info));
    Optional<PropertyModel> readAs =
        delegating ? Optional.of(whole(creator.get().parameters().get(0))) : Optional.empty();
    CreatorModel made =
        new CreatorModel(
            creator.get().factory(),
            readAs.map(List::of).orElseGet(() -> parameters(creator.get(), properties, unused)));
    Optional<PropertyModel> writtenAs =
        value.map(v -> property(v, false, true).scanAs(Access.OUTPUT));
    List<PropertyModel> declared = Stream.concat(properties.stream(), unused.stream()).toList();
    unsupported.addAll(StrayAnnotations.of(members, understood));
    return new Result(
        Optional.of(
            new ObjectModel(
                name,
                type.getTypeParameters().stream().map(TypeVariableName::get).toList(),
                made,
                new PropertyOrder(settings, indices).of(withoutUnused(properties)),
                typeInfo,
                new HookScanner(elements, types.constraints())
                    .scan(type, made, declared, writtenAs, anySetter),
                new ExtrasModel(
                    ignored(properties), settings.forbidsUnknown(), anySetter, anyGetter),
                readAs,
                writtenAs,
                comparesWithNew(made),
                accessible,
                Annotations.deprecated(type),
                needsCodec,
                settings.description().orElse(javadoc.text()),
                unsupported,
                Position.of(type))),
        Optional.empty());
  }

  /**
   * Makes one of the properties hold nothing but the tag: the one declared for it, or one more in
   * front.
   */
  private void tag(List<PropertyModel> properties, TypeInfoModel info) {
    String name = info.discriminator().orElseThrow();
    TypeModel literal = new TypeModel.Literal(typeInfos.tag(type, info));
    boolean declared = properties.stream().anyMatch(p -> p.wire().name().equals(name));
    if (declared) {
      properties.replaceAll(p -> p.wire().name().equals(name) ? p.with(literal) : p);
      return;
    }
    properties.add(
        0,
        new PropertyModel(
            name,
            WireModel.of(name),
            literal,
            ClassName.get(String.class),
            true,
            Optional.empty(),
            ConstraintsModel.NONE,
            "",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Position.of(type)));
  }

  private PropertyScanner property(Declarations declarations, boolean read, boolean written) {
    return new PropertyScanner(
        declarations, read, written, settings, types, elements, javadoc, unsupported);
  }

  /** What is annotated with {@code @JsonValue}. */
  private Optional<Declarations> value() {
    List<Element> values =
        Stream.<Element>concat(members.methods().stream(), members.fields().stream())
            .filter(
                member ->
                    JacksonAnnotation.on(member).stream()
                        .anyMatch(a -> a.is("JsonValue") && a.flag("value", true)))
            .toList();
    understood.addAll(values);
    return values.stream()
        .findFirst()
        .map(
            member -> {
              String name = member.getSimpleName().toString();
              return new Declarations(
                  name,
                  Optional.empty(),
                  member instanceof VariableElement field ? Optional.of(field) : Optional.empty(),
                  member instanceof ExecutableElement method
                      ? Optional.of(method)
                      : members.getter(name),
                  Optional.empty(),
                  members);
            });
  }

  /** What a delegating creator takes. */
  private PropertyModel whole(VariableElement parameter) {
    understood.add(parameter);
    Declarations declarations =
        new Declarations(
            parameter.getSimpleName().toString(),
            Optional.of(parameter),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            members);
    return property(declarations, true, false).scanAs(Access.INPUT);
  }

  private static List<PropertyModel> parameters(
      Creator creator, List<PropertyModel> properties, List<PropertyModel> unused) {
    return creator.parameters().stream()
        .map(
            parameter ->
                Stream.concat(properties.stream(), unused.stream())
                    .filter(property -> parameter.getSimpleName().contentEquals(property.name()))
                    .findFirst()
                    .orElseThrow())
        .toList();
  }

  private PropertyModel unwrapped(PropertyModel property, Declarations declarations) {
    return declarations
        .annotation("JsonUnwrapped")
        .filter(annotation -> annotation.flag("enabled", true))
        .map(annotation -> Unwrapping.of(property, annotation, type, types, unsupported))
        .orElse(property);
  }

  /** Whether it is a private field that nothing says is a property. */
  private static boolean isHidden(Declarations declarations) {
    return declarations.parameter().isEmpty()
        && declarations.accessor().isEmpty()
        && !declarations.isSettable()
        && declarations.annotations().isEmpty();
  }

  private static List<PropertyModel> withoutUnused(List<PropertyModel> properties) {
    return properties.stream()
        .filter(property -> property.wire().isRead() || property.wire().isWritten())
        .toList();
  }

  /** The names that are known, and yet not read. */
  private List<String> ignored(List<PropertyModel> properties) {
    Stream<String> unread =
        properties.stream()
            .filter(
                property ->
                    property.wire().access() == Access.NONE
                        || (property.wire().access() == Access.READ_ONLY
                            && !settings.forbidsUnknown()))
            .map(property -> property.wire().name());
    return Stream.concat(settings.ignored().stream(), unread)
        .filter(name -> properties.stream().noneMatch(p -> reads(p, name)))
        .distinct()
        .toList();
  }

  private static boolean reads(PropertyModel property, String name) {
    return property.wire().isRead() && property.wire().name().equals(name);
  }

  private boolean comparesWithNew(CreatorModel creator) {
    return creator.parameters().isEmpty()
        && type.getTypeParameters().isEmpty()
        && settings.inclusion().filter(Inclusion.NON_DEFAULT::equals).isPresent();
  }
}
