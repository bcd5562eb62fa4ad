package dev.turboapi.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/** A type as it is used by a parameter, result or property. */
public sealed interface TypeModel {
  /** A text, number, date or the like. */
  record Scalar(ScalarKind kind, boolean primitive) implements TypeModel {}

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

  /** The first type that is unsupported, within containers too. */
  default Optional<Unsupported> unsupported() {
    if (this instanceof Unsupported found) {
      return Optional.of(found);
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

  /** Whether one text in a request can hold it. */
  default boolean isText() {
    return this instanceof Scalar || this instanceof Enumeration;
  }
}
