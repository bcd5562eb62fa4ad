package dev.turboapi.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * An enum, each constant of which travels as a text or number.
 *
 * @param wire the kind of that
 * @param accessor how it is read from a constant: {@code code()} or {@code code}; empty if the
 *     constants' names and annotations say it
 * @param creator a static method that gives the constant of a value
 * @param flaws what is wrong with it
 */
public record EnumModel(
    ClassName name,
    ScalarKind wire,
    Optional<String> accessor,
    Optional<String> creator,
    List<Constant> constants,
    String description,
    List<Flaw> flaws) {
  public EnumModel {
    constants = List.copyOf(constants);
    flaws = List.copyOf(flaws);
  }

  /**
   * One constant.
   *
   * @param value what is sent for it: a String, Long or Double; empty if that is known only when
   *     the program runs
   */
  public record Constant(String name, Optional<Object> value) {
    /** Whether it is sent as its name. */
    public boolean isNamed() {
      return value.isPresent() && value.get().equals(name);
    }
  }

  /** An annotation that cannot mean what it says. */
  public record Flaw(Kind kind, String annotation, Position position) {
    /** What is wrong with it. */
    public enum Kind {
      UNSUPPORTED,
      REPEATED,
      HIDDEN,
      BAD_VALUE,
      BAD_CREATOR
    }
  }

  /** Whether each constant is sent as its name. */
  public boolean isNamed() {
    return accessor.isEmpty() && constants.stream().allMatch(Constant::isNamed);
  }

  /** The values of all constants, if they are known. */
  public Optional<List<Object>> values() {
    List<Object> values =
        constants.stream().map(Constant::value).flatMap(Optional::stream).toList();
    return values.size() == constants.size() ? Optional.of(values) : Optional.empty();
  }

  /** The constant that a text stands for, if the values are known. */
  public Optional<Constant> constant(String text) {
    Optional<Object> value = DefaultValues.parse(wire, text);
    return constants.stream()
        .filter(constant -> value.isPresent() && constant.value().equals(value))
        .findFirst();
  }
}
