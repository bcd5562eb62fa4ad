package dev.turboapi.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A type as it is used by a parameter, result or property. */
public sealed interface TypeModel {
  /** A text, number, date or the like. */
  record Scalar(ScalarKind kind, boolean primitive, FormModel form) implements TypeModel {
    public Scalar(ScalarKind kind, boolean primitive) {
      this(kind, primitive, new FormModel.Usual());
    }

    /** Whether it travels as its type does. */
    public boolean isUsual() {
      return form instanceof FormModel.Usual;
    }
  }

  /** A text that is always the same, such as the tag of a union's member. */
  record Literal(String value) implements TypeModel {}

  /** An enum. */
  record Enumeration(EnumModel model) implements TypeModel {
    public ClassName name() {
      return model.name();
    }
  }

  /**
   * A type that is made from one text, and written by its {@code toString()}.
   *
   * @param factory a static method, or {@code new}
   */
  record Parsed(ClassName name, String factory) implements TypeModel {}

  /**
   * A record or class, described by an {@link ObjectModel}.
   *
   * @param arguments what its type variables stand for here, in their order
   */
  record Structure(ClassName name, List<TypeModel> arguments) implements TypeModel {
    public Structure {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * An interface or abstract class that is one of several structures, described by a {@link
   * UnionModel}.
   *
   * @param arguments what its type variables stand for here, in their order
   */
  record Union(ClassName name, List<TypeModel> arguments) implements TypeModel {
    public Union {
      arguments = List.copyOf(arguments);
    }
  }

  /** A type variable of the structure or union whose member has this type. */
  record Variable(String name) implements TypeModel {}

  record Sequence(TypeModel element, SequenceKind kind) implements TypeModel {
    /** Whether equal elements count once. */
    public boolean unique() {
      return kind.unique();
    }
  }

  /**
   * A map.
   *
   * @param key a type of one text
   */
  record Dictionary(TypeModel key, TypeModel value, DictionaryKind kind) implements TypeModel {
    /** Whether the keys are texts as they are. */
    public boolean hasTextKeys() {
      return key.isString();
    }
  }

  /** {@code java.util.Optional}, or, of a primitive, {@code OptionalInt} and its like. */
  record Option(TypeModel value) implements TypeModel {}

  /** A type annotated with some {@code @Nullable}. */
  record Nullable(TypeModel value) implements TypeModel {}

  /**
   * A file of a form.
   *
   * @param asBytes whether it is a {@code byte[]}, rather than an {@code UploadFile}
   */
  record Upload(boolean asBytes) implements TypeModel {}

  /** {@code Object}: whatever JSON holds. */
  record Any() implements TypeModel {}

  /** JSON as a library holds it, such as Jackson's {@code JsonNode}. */
  record Tree(TreeKind kind) implements TypeModel {}

  /** A type that cannot be read or written, with the reason. */
  record Unsupported(TypeName shown, Obstacle obstacle) implements TypeModel {}

  /** Why a type is {@link Unsupported}. */
  enum Obstacle {
    TYPE_VARIABLE,
    WILDCARD,
    INTERFACE,
    ABSTRACT_CLASS,
    PRIVATE_CLASS,
    INNER_CLASS,
    OPEN_CLASS,
    GENERIC_MEMBER,
    NO_SUBTYPE,
    GENERIC_ARRAY,
    MAP_KEY,
    RAW_CONTAINER,
    UNORDERED_ELEMENT,
    BINARY,
    NO_CONSTRUCTOR,
    NO_ACCESSOR,
    UPLOAD,
    LIBRARY_CLASS,
    OTHER
  }

  /** The type or {@code null}. */
  static TypeModel nullable(TypeModel type) {
    return type.isNullable() ? type : new Nullable(type);
  }

  /** A text, as the keys of a map are. */
  static TypeModel text() {
    return new Scalar(ScalarKind.STRING, false);
  }

  /** The type without {@code Optional} and {@code @Nullable} around it. */
  default TypeModel present() {
    if (this instanceof Option option) {
      return option.value().present();
    }
    if (this instanceof Nullable nullable) {
      return nullable.value().present();
    }
    return this;
  }

  /** The types that are written within it: elements, values and type arguments. */
  default List<TypeModel> parts() {
    if (this instanceof Structure structure) {
      return structure.arguments();
    }
    if (this instanceof Union union) {
      return union.arguments();
    }
    if (this instanceof Sequence sequence) {
      return List.of(sequence.element());
    }
    if (this instanceof Dictionary dictionary) {
      return List.of(dictionary.value());
    }
    if (this instanceof Option option) {
      return List.of(option.value());
    }
    return this instanceof Nullable nullable ? List.of(nullable.value()) : List.of();
  }

  /** It, and all types written within it, however deep. */
  default Stream<TypeModel> all() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(TypeModel::all));
  }

  /** The first type that JSON cannot hold, within others too. */
  default Optional<Unsupported> unsupported() {
    return all()
        .map(
            type ->
                type instanceof Upload
                    ? new Unsupported(ClassName.bestGuess(Names.UPLOAD_FILE), Obstacle.UPLOAD)
                    : type)
        .filter(Unsupported.class::isInstance)
        .map(Unsupported.class::cast)
        .findFirst();
  }

  /** The record, class or union that it is. */
  default Optional<ClassName> codified() {
    if (this instanceof Structure structure) {
      return Optional.of(structure.name());
    }
    return this instanceof Union union ? Optional.of(union.name()) : Optional.empty();
  }

  /** The type with others in place of its type variables, all of which are given by name. */
  default TypeModel with(Map<String, TypeModel> values) {
    if (this instanceof Variable variable) {
      return Objects.requireNonNull(values.get(variable.name()), variable::name);
    }
    if (this instanceof Structure structure) {
      return new Structure(structure.name(), with(structure.arguments(), values));
    }
    if (this instanceof Union union) {
      return new Union(union.name(), with(union.arguments(), values));
    }
    if (this instanceof Sequence sequence) {
      return new Sequence(sequence.element().with(values), sequence.kind());
    }
    if (this instanceof Dictionary dictionary) {
      return new Dictionary(dictionary.key(), dictionary.value().with(values), dictionary.kind());
    }
    if (this instanceof Option option) {
      return new Option(option.value().with(values));
    }
    return this instanceof Nullable nullable ? nullable(nullable.value().with(values)) : this;
  }

  private static List<TypeModel> with(List<TypeModel> types, Map<String, TypeModel> values) {
    return types.stream().map(type -> type.with(values)).toList();
  }

  default boolean isOption() {
    return this instanceof Option;
  }

  /** Whether {@code null} stands for an absent value. */
  default boolean isNullable() {
    return this instanceof Nullable;
  }

  /** Whether it is a file of a form, or a list of them. */
  default boolean isUpload() {
    return present() instanceof Upload
        || (present() instanceof Sequence list && list.element() instanceof Upload);
  }

  /** Whether Java has it without a box; elements of arrays and values of optionals may be so. */
  default boolean isPrimitive() {
    return this instanceof Scalar scalar && scalar.primitive();
  }

  /** Whether it is a {@code String}. */
  default boolean isString() {
    return this instanceof Scalar scalar && scalar.kind() == ScalarKind.STRING;
  }

  /** Whether one text in a request can hold it. */
  default boolean isText() {
    return this instanceof Scalar || this instanceof Enumeration || this instanceof Parsed;
  }
}
