package dev.turboapi.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

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

  /** An enum, described by an {@link EnumModel}. */
  record Enumeration(ClassName name) implements TypeModel {}

  /** A record or class, described by an {@link ObjectModel}. */
  record Structure(ClassName name) implements TypeModel {}

  record Sequence(TypeModel element, boolean unique) implements TypeModel {}

  /** A map whose keys are text. */
  record Dictionary(TypeModel value) implements TypeModel {}

  /** {@code java.util.Optional}. */
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

  /** Jackson's {@code JsonNode}. */
  record Tree() implements TypeModel {}

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
    GENERIC_CLASS,
    MAP_KEY,
    RAW_CONTAINER,
    NO_CONSTRUCTOR,
    NO_ACCESSOR,
    UPLOAD,
    LIBRARY_CLASS,
    OTHER
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

  /** The first type that JSON cannot hold, within containers too. */
  default Optional<Unsupported> unsupported() {
    if (this instanceof Unsupported found) {
      return Optional.of(found);
    }
    if (this instanceof Upload) {
      return Optional.of(new Unsupported(ClassName.bestGuess(Names.UPLOAD_FILE), Obstacle.UPLOAD));
    }
    if (this instanceof Sequence sequence) {
      return sequence.element().unsupported();
    }
    if (this instanceof Dictionary dictionary) {
      return dictionary.value().unsupported();
    }
    TypeModel present = present();
    return present == this ? Optional.empty() : present.unsupported();
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

  /** Whether one text in a request can hold it. */
  default boolean isText() {
    return this instanceof Scalar || this instanceof Enumeration;
  }
}
