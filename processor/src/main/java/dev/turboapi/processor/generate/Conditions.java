package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.CONSTRAINTS;
import static dev.turboapi.processor.model.Names.USER_CONSTRAINT;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.turboapi.processor.model.ConstraintModel;
import dev.turboapi.processor.model.ConstraintModel.All;
import dev.turboapi.processor.model.ConstraintModel.Bound;
import dev.turboapi.processor.model.ConstraintModel.Check;
import dev.turboapi.processor.model.ConstraintModel.Digits;
import dev.turboapi.processor.model.ConstraintModel.Email;
import dev.turboapi.processor.model.ConstraintModel.Length;
import dev.turboapi.processor.model.ConstraintModel.Matches;
import dev.turboapi.processor.model.ConstraintModel.NotNull;
import dev.turboapi.processor.model.ConstraintModel.Time;
import dev.turboapi.processor.model.ConstraintModel.Truth;
import dev.turboapi.processor.model.ConstraintModel.Validated;
import dev.turboapi.processor.model.ConstraintsModel;
import dev.turboapi.processor.model.JavaNames;
import dev.turboapi.processor.model.ScalarKind;
import dev.turboapi.processor.model.SequenceKind;
import dev.turboapi.processor.model.TypeModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Constraints as conditions on a variable, as binders and codecs check them. */
final class Conditions {
  private final Constants constants;

  Conditions(Constants constants) {
    this.constants = constants;
  }

  /**
   * Whether a variable keeps its constraints, of which there is at least one.
   *
   * @param locals the names that a lambda may not give to what it takes
   */
  CodeBlock of(
      String variable, TypeModel type, ConstraintsModel constraints, NameAllocator locals) {
    CodeBlock absent = CodeBlock.of(type.isOption() ? "$L.isEmpty()" : "$L == null", variable);
    if (constraints.allowOnlyNull()) {
      return absent;
    }
    String value = type.isOption() ? variable + Expressions.got(type) : variable;
    List<CodeBlock> conditions = new ArrayList<>();
    for (ConstraintModel constraint : constraints.own()) {
      if (!(constraint.check() instanceof NotNull)) {
        conditions.add(of(variable, value, type.present(), constraint.check()));
      }
    }
    addElements(conditions, value, type.present(), constraints, locals);
    CodeBlock all = CodeBlock.join(conditions, " && ");
    if (!type.isOption() && !type.isNullable()) {
      return all;
    }
    return CodeBlock.of(conditions.size() > 1 ? "$L || ($L)" : "$L || $L", absent, all);
  }

  private void addElements(
      List<CodeBlock> conditions,
      String value,
      TypeModel type,
      ConstraintsModel constraints,
      NameAllocator locals) {
    if (type instanceof TypeModel.Sequence sequence) {
      addEach(
          conditions,
          elements(sequence, value),
          "item",
          sequence.element(),
          constraints.elements(),
          locals);
    } else if (type instanceof TypeModel.Dictionary dictionary) {
      addEach(
          conditions,
          CodeBlock.of("$L.keySet()", value),
          "key",
          dictionary.key(),
          constraints.argument(0),
          locals);
      addEach(
          conditions,
          CodeBlock.of("$L.values()", value),
          "item",
          dictionary.value(),
          constraints.elements(),
          locals);
    }
  }

  private static CodeBlock elements(TypeModel.Sequence sequence, String value) {
    if (sequence.kind() != SequenceKind.ARRAY) {
      return CodeBlock.of("$L", value);
    }
    return CodeBlock.of(
        sequence.element().isPrimitive() ? "$T.stream($L).boxed().toList()" : "$T.asList($L)",
        Arrays.class,
        value);
  }

  private void addEach(
      List<CodeBlock> conditions,
      CodeBlock values,
      String suggestion,
      TypeModel element,
      ConstraintsModel constraints,
      NameAllocator locals) {
    if (!constraints.isEmpty()) {
      NameAllocator inner = locals.clone();
      String name = inner.newName(suggestion);
      conditions.add(
          CodeBlock.of(
              "$T.each($L, $L -> $L)",
              CONSTRAINTS,
              values,
              name,
              of(name, element, constraints, inner)));
    }
  }

  /**
   * Whether a value keeps a constraint.
   *
   * @param variable names the constants that this takes
   * @param value an expression, never null
   */
  CodeBlock of(String variable, String value, TypeModel type, Check check) {
    if (check instanceof Bound bound) {
      return bound(variable, value, type, bound);
    }
    if (check instanceof Digits digits) {
      return digits(value, type, digits);
    }
    if (check instanceof Length length) {
      boolean array = TypeNames.of(type) instanceof ArrayTypeName;
      return CodeBlock.of(
          "$T.$L($L, $L, $L)",
          CONSTRAINTS,
          type.equals(TypeModel.text()) ? "length" : "size",
          array ? value + ".length" : value,
          length.min(),
          length.max() == Integer.MAX_VALUE
              ? CodeBlock.of("$T.MAX_VALUE", Integer.class)
              : CodeBlock.of("$L", length.max()));
    }
    if (check instanceof Matches matches) {
      String pattern =
          constants.add(
              JavaNames.constant(variable) + "_PATTERN",
              ClassName.get(Pattern.class),
              CodeBlock.of("$T.pattern($S)", CONSTRAINTS, matches.regex()));
      return CodeBlock.of("$T.matches($L, $L)", CONSTRAINTS, value, pattern);
    }
    if (check instanceof Truth truth) {
      return CodeBlock.of(truth.expected() ? "$L" : "!$L", value);
    }
    if (check instanceof Validated validated) {
      return CodeBlock.of("$L.holds($L)", validator(type, validated), value);
    }
    if (check instanceof All all) {
      return all.parts().stream()
          .map(part -> of(variable, value, type, part.check()))
          .collect(CodeBlock.joining(" && "));
    }
    return CodeBlock.of("$T.$L($L)", CONSTRAINTS, method(check), value);
  }

  private static String method(Check check) {
    if (check instanceof Time time) {
      return time.tense().method();
    }
    return check instanceof Email ? "email" : "notBlank";
  }

  /** The statement that refuses a value, and says why, unless it keeps a constraint. */
  CodeBlock required(String value, TypeModel type, ConstraintModel constraint) {
    return constraint.check() instanceof Validated validated
        ? CodeBlock.of("$L.check($L)", validator(type, validated), value)
        : CodeBlock.of(
            "$T.check($L, $S)",
            CONSTRAINTS,
            of(value, value, type, constraint.check()),
            constraint.message().orElseThrow());
  }

  /** The constant that holds a user's validator. */
  String validator(TypeModel type, Validated validated) {
    return constants.add(
        JavaNames.constant(validated.annotation().simpleName()),
        ParameterizedTypeName.get(USER_CONSTRAINT, TypeNames.of(type)),
        CodeBlock.of(
            "$T.of(new $T(), $T.class, $L)",
            USER_CONSTRAINT,
            validated.validator(),
            validated.annotation(),
            validated.members()));
  }

  private CodeBlock bound(String variable, String value, TypeModel type, Bound bound) {
    ScalarKind kind = ((TypeModel.Scalar) type).kind();
    if (kind == ScalarKind.STRING) {
      return CodeBlock.of(
          "$T.number($L, number -> $L)",
          CONSTRAINTS,
          value,
          compare(variable, "number", BigDecimal.class, bound));
    }
    return kind == ScalarKind.DECIMAL || kind == ScalarKind.BIG_INTEGER
        ? compare(variable, value, kind.type(), bound)
        : CodeBlock.of("$L $L $L", value, bound.relation().operator(), number(bound.value()));
  }

  private CodeBlock compare(String variable, String value, Class<?> type, Bound bound) {
    Number limit = type == BigDecimal.class ? bound.value() : bound.integer();
    CodeBlock constant =
        bound.value().signum() == 0
            ? CodeBlock.of("$T.ZERO", type)
            : CodeBlock.of(
                "$L",
                constants.add(
                    JavaNames.constant(variable) + "_BOUND",
                    ClassName.get(type),
                    CodeBlock.of("new $T($S)", type, limit.toString())));
    return CodeBlock.of("$L.compareTo($L) $L 0", value, constant, bound.relation().operator());
  }

  /** A bound as a literal that any primitive number compares with. */
  private static String number(BigDecimal bound) {
    BigDecimal plain = bound.stripTrailingZeros();
    if (plain.scale() > 0) {
      return plain.toPlainString();
    }
    String digits = plain.toPlainString();
    if (plain.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0) {
      return digits;
    }
    return plain.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0
        ? digits + "L"
        : digits + ".0";
  }

  private static CodeBlock digits(String value, TypeModel type, Digits digits) {
    ScalarKind kind = ((TypeModel.Scalar) type).kind();
    if (kind.isInteger()) {
      return CodeBlock.of("$T.digits($L, $L)", CONSTRAINTS, value, digits.whole());
    }
    CodeBlock counted =
        CodeBlock.of(
            "$T.digits($L, $L, $L)",
            CONSTRAINTS,
            kind == ScalarKind.STRING ? "number" : value,
            digits.whole(),
            digits.places());
    return kind == ScalarKind.STRING
        ? CodeBlock.of("$T.number($L, number -> $L)", CONSTRAINTS, value, counted)
        : counted;
  }
}
