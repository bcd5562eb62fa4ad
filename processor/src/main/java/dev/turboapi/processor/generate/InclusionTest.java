package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.CODECS;

import com.palantir.javapoet.CodeBlock;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.PropertyModel;
import dev.turboapi.processor.model.SequenceKind;
import dev.turboapi.processor.model.TreeKind;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.WireModel.Inclusion;
import java.util.Objects;

/** Whether a member is written, as an expression: what {@code @JsonInclude} says. */
final class InclusionTest {
  private final ObjectModel object;
  private final PropertyModel property;
  private final Constants constants;
  private final Expressions expressions;
  private final Inclusion inclusion;
  private final TypeModel type;
  private final boolean primitive;

  InclusionTest(
      ObjectModel object, PropertyModel property, Constants constants, Expressions expressions) {
    this.object = object;
    this.property = property;
    this.constants = constants;
    this.expressions = expressions;
    inclusion = property.wire().inclusion();
    type = property.type().present();
    primitive = property.type().isPrimitive();
  }

  /** Whether there is nothing to ask: a number is never null. */
  boolean isAlwaysTrue() {
    return inclusion == Inclusion.ALWAYS
        || (primitive && inclusion != Inclusion.NON_DEFAULT)
        || (property.type().isOption() && inclusion == Inclusion.NON_NULL);
  }

  /** Whether a value that passes is neither null nor an empty Optional. */
  boolean excludesNull() {
    return !primitive && !hasOwnDefault();
  }

  /** The test of a variable. */
  CodeBlock of(String variable) {
    if (inclusion == Inclusion.NON_DEFAULT && hasOwnDefault()) {
      return unequal(variable, ownDefault());
    }
    if (property.type().isOption()) {
      return CodeBlock.of("$L.isPresent()", variable);
    }
    CodeBlock more =
        switch (inclusion) {
          case NON_EMPTY -> notEmpty(variable);
          case NON_DEFAULT -> notJavaDefault(variable);
          default -> CodeBlock.of("");
        };
    if (primitive) {
      return more;
    }
    return more.isEmpty()
        ? CodeBlock.of("$L != null", variable)
        : CodeBlock.of("$L != null && $L", variable, more);
  }

  private boolean hasOwnDefault() {
    return inclusion == Inclusion.NON_DEFAULT
        && (property.defaultValue().isPresent() || object.comparesWithNew());
  }

  private CodeBlock ownDefault() {
    if (property.defaultValue().isPresent()) {
      return expressions.defaultValue(
          property.name(), property.type(), property.defaultValue().get());
    }
    String fresh = constants.add("NEW", object.name(), CodeBlock.of("new $T()", object.name()));
    return CodeBlock.of("$L.$L", fresh, property.accessor().orElseThrow());
  }

  private CodeBlock unequal(String variable, CodeBlock other) {
    return primitive
        ? CodeBlock.of("$L != $L", variable, other)
        : CodeBlock.of("!$T.equals($L, $L)", Objects.class, variable, other);
  }

  private CodeBlock notEmpty(String variable) {
    if (isUnknown()) {
      return CodeBlock.of("!$T.isEmpty($L)", CODECS, variable);
    }
    if (type instanceof TypeModel.Sequence sequence && sequence.kind() == SequenceKind.ARRAY) {
      return CodeBlock.of("$L.length > 0", variable);
    }
    if (type instanceof TypeModel.Tree tree && tree.kind() == TreeKind.TREE) {
      return CodeBlock.of("($1L.isValueNode() || !$1L.isEmpty())", variable);
    }
    return type.isString()
            || type instanceof TypeModel.Sequence
            || type instanceof TypeModel.Dictionary
            || type instanceof TypeModel.Tree
        ? CodeBlock.of("!$L.isEmpty()", variable)
        : CodeBlock.of("");
  }

  private boolean isUnknown() {
    return type instanceof TypeModel.Any || type instanceof TypeModel.Variable;
  }

  /** What Java takes for a value that nobody gave; of an object, nothing but null. */
  private CodeBlock notJavaDefault(String variable) {
    if (!(type instanceof TypeModel.Scalar scalar) || !scalar.kind().hasPrimitive()) {
      return isUnknown() ? CodeBlock.of("") : notEmpty(variable);
    }
    return switch (scalar.kind()) {
      case BOOLEAN -> CodeBlock.of("$L", variable);
      case CHAR -> CodeBlock.of("$L != '\\0'", variable);
      default -> CodeBlock.of("$L != 0", variable);
    };
  }
}
