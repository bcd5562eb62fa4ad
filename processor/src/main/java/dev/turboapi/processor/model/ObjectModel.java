package dev.turboapi.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.turboapi.processor.model.ExtrasModel.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record or class that is read and written as a JSON object, or as what one value in it is.
 *
 * @param variables its type parameters
 * @param properties in the order in which they are written
 * @param typeInfo how Jackson tells it from others, where that is said; if by a property, that is
 *     one of the properties
 * @param readAs what it is read as, if that is no JSON object: what the creator takes
 * @param writtenAs what it is written as, if that is no JSON object
 * @param comparesWithNew whether a property of {@link WireModel.Inclusion#NON_DEFAULT} is compared
 *     with what a new instance has
 * @param accessible whether it is public, and so is everything it is nested in
 * @param deprecated whether naming it gives a warning
 * @param needsCodec whether its codec is to be generated; a class file brings its own, if it was
 *     compiled with us
 */
public record ObjectModel(
    ClassName name,
    List<TypeVariableName> variables,
    CreatorModel creator,
    List<PropertyModel> properties,
    Optional<TypeInfoModel> typeInfo,
    ObjectChecks checks,
    ExtrasModel extras,
    Optional<PropertyModel> readAs,
    Optional<PropertyModel> writtenAs,
    boolean comparesWithNew,
    boolean accessible,
    boolean deprecated,
    boolean needsCodec,
    String description,
    List<UnsupportedAnnotation> unsupported,
    Position position) {
  public ObjectModel {
    variables = List.copyOf(variables);
    properties = List.copyOf(properties);
    unsupported = List.copyOf(unsupported);
  }

  /** The types of all that it holds. */
  public Stream<TypeModel> types() {
    return Stream.of(
            parts().stream().map(PropertyModel::type),
            extras.setter().stream().map(ExtrasModel.AnySetterModel::value),
            extras.getter().stream().map(ExtrasModel.AnyGetterModel::value))
        .flatMap(types -> types);
  }

  /** All that has a type of its own: properties, and what the whole is read and written as. */
  public List<PropertyModel> parts() {
    return Stream.of(properties.stream(), readAs.stream(), writtenAs.stream())
        .flatMap(parts -> parts)
        .toList();
  }

  /** The properties that are read but that the creator does not take. */
  public List<PropertyModel> settable() {
    return properties.stream()
        .filter(property -> property.wire().isRead() && !property.isTag())
        .filter(property -> !creator.parameters().contains(property))
        .toList();
  }

  /** The members that are read, those of unwrapped objects in their place. */
  public List<PropertyModel> readMembers() {
    return properties.stream()
        .filter(property -> property.wire().isRead())
        .flatMap(
            property ->
                property
                    .wire()
                    .unwrapped()
                    .map(object -> object.readMembers().stream())
                    .orElseGet(() -> Stream.of(property)))
        .toList();
  }

  /**
   * What creators take although it is not read, the creators of unwrapped objects included: they
   * get its default, or Java's.
   */
  public List<PropertyModel> unreadParameters() {
    Stream<PropertyModel> own =
        creator.parameters().stream()
            .filter(parameter -> !parameter.wire().isRead() && !takesExtras(parameter));
    Stream<PropertyModel> inside =
        properties.stream()
            .filter(property -> property.wire().isRead())
            .flatMap(property -> property.wire().unwrapped().stream())
            .flatMap(unwrapped -> unwrapped.unreadParameters().stream());
    return Stream.concat(own, inside).toList();
  }

  /** Whether it may be refused although its members are all right. */
  public boolean mayRefuse() {
    return checks.mayRefuse()
        || properties.stream()
            .filter(property -> property.wire().isRead())
            .flatMap(property -> property.wire().unwrapped().stream())
            .anyMatch(ObjectModel::mayRefuse);
  }

  /** Whether a parameter of the creator takes the members that are no properties. */
  public boolean takesExtras(PropertyModel parameter) {
    return extras
        .setter()
        .filter(setter -> setter.target() == Target.PARAMETER)
        .filter(setter -> setter.name().equals(parameter.name()))
        .isPresent();
  }

  /** The members that are written, those of unwrapped objects in their place. */
  public List<PropertyModel> writtenMembers() {
    return properties.stream()
        .filter(property -> property.wire().isWritten())
        .flatMap(
            property ->
                property
                    .wire()
                    .unwrapped()
                    .map(object -> object.writtenMembers().stream())
                    .orElseGet(() -> Stream.of(property)))
        .toList();
  }

  /** The same with other names in JSON, as part of an object into which it is unwrapped. */
  public ObjectModel within(String prefix, String suffix) {
    List<PropertyModel> renamed =
        properties.stream().map(property -> property.within(prefix, suffix)).toList();
    List<PropertyModel> parameters =
        creator.parameters().stream().map(property -> property.within(prefix, suffix)).toList();
    return new ObjectModel(
        name,
        variables,
        new CreatorModel(creator.factory(), parameters),
        renamed,
        typeInfo,
        checks,
        extras,
        readAs,
        writtenAs,
        comparesWithNew,
        accessible,
        deprecated,
        needsCodec,
        description,
        unsupported,
        position);
  }

  /** The type within its codec, as a model. */
  public TypeModel asType() {
    List<TypeModel> arguments =
        variables.stream()
            .<TypeModel>map(variable -> new TypeModel.Variable(variable.name()))
            .toList();
    return new TypeModel.Structure(name, arguments);
  }

  /** The type within its codec: {@code Page<T>}. */
  public TypeName type() {
    return variables.isEmpty()
        ? name
        : ParameterizedTypeName.get(name, variables.toArray(new TypeName[0]));
  }

  /**
   * The generated codec: {@code ItemJson} for {@code Item}, {@code Shop_ItemJson} for one nested in
   * {@code Shop}.
   */
  public static ClassName codecName(ClassName type) {
    return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + "Json");
  }
}
