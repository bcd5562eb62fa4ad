package dev.turboapi.processor.scan;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The values of an enum's constants, where its source shows them: literals for a constructor that
 * keeps them in a field, which a method may return.
 */
final class EnumLiterals {
  private final ClassTree source;

  EnumLiterals(ClassTree source) {
    this.source = source;
  }

  /**
   * The values by the names of the constants; none if one of them is not known.
   *
   * @param accessor a field, or a method with parentheses
   */
  Map<String, Object> of(String accessor) {
    Optional<String> field =
        accessor.endsWith("()")
            ? returned(accessor.substring(0, accessor.length() - 2))
            : Optional.of(accessor);
    List<MethodTree> constructors =
        members(MethodTree.class).filter(method -> method.getReturnType() == null).toList();
    return field.isPresent() && constructors.size() == 1
        ? arguments(parameter(constructors.get(0), field.get()))
        : Map.of();
  }

  private Map<String, Object> arguments(int index) {
    Map<String, Object> values = new LinkedHashMap<>();
    boolean known =
        members(VariableTree.class)
            .filter(member -> isConstant(member))
            .allMatch(
                constant -> {
                  List<? extends ExpressionTree> arguments =
                      ((NewClassTree) constant.getInitializer()).getArguments();
                  Optional<Object> value =
                      index >= 0 && index < arguments.size()
                          ? literal(arguments.get(index))
                          : Optional.empty();
                  value.ifPresent(found -> values.put(constant.getName().toString(), found));
                  return value.isPresent();
                });
    return known ? values : Map.of();
  }

  /** A constant is a variable of the enum's own type that is made by its constructor. */
  private boolean isConstant(VariableTree member) {
    return member.getInitializer() instanceof NewClassTree made
        && made.getIdentifier() instanceof IdentifierTree type
        && type.getName().equals(source.getSimpleName());
  }

  private <T extends Tree> Stream<T> members(Class<T> kind) {
    return source.getMembers().stream().filter(kind::isInstance).map(kind::cast);
  }

  /** The field that a method returns and does nothing else. */
  private Optional<String> returned(String method) {
    return members(MethodTree.class)
        .filter(tree -> tree.getName().contentEquals(method) && tree.getParameters().isEmpty())
        .flatMap(tree -> Stream.ofNullable(tree.getBody()))
        .filter(body -> body.getStatements().size() == 1)
        .map(body -> body.getStatements().get(0))
        .filter(ReturnTree.class::isInstance)
        .flatMap(statement -> fieldName(((ReturnTree) statement).getExpression()).stream())
        .findFirst();
  }

  /** Which parameter of the constructor is kept in the field; -1 if that is not seen. */
  private static int parameter(MethodTree constructor, String field) {
    List<String> parameters =
        constructor.getParameters().stream().map(tree -> tree.getName().toString()).toList();
    return constructor.getBody().getStatements().stream()
        .flatMap(statement -> assignment(statement).stream())
        .filter(assignment -> fieldName(assignment.getVariable()).equals(Optional.of(field)))
        .map(AssignmentTree::getExpression)
        .filter(IdentifierTree.class::isInstance)
        .map(value -> parameters.indexOf(((IdentifierTree) value).getName().toString()))
        .findFirst()
        .orElse(-1);
  }

  private static Optional<AssignmentTree> assignment(StatementTree statement) {
    return statement instanceof ExpressionStatementTree expression
            && expression.getExpression() instanceof AssignmentTree assignment
        ? Optional.of(assignment)
        : Optional.empty();
  }

  /** The field that {@code code} or {@code this.code} names. */
  private static Optional<String> fieldName(Tree expression) {
    if (expression instanceof IdentifierTree field) {
      return Optional.of(field.getName().toString());
    }
    return expression instanceof MemberSelectTree select
            && select.getExpression() instanceof IdentifierTree object
            && object.getName().contentEquals("this")
        ? Optional.of(select.getIdentifier().toString())
        : Optional.empty();
  }

  /** A String or a number. */
  private static Optional<Object> literal(ExpressionTree expression) {
    if (expression instanceof UnaryTree unary && unary.getKind() == Tree.Kind.UNARY_MINUS) {
      return literal(unary.getExpression())
          .filter(Number.class::isInstance)
          .map(number -> new BigDecimal(number.toString()).negate());
    }
    return expression instanceof LiteralTree literal
            && (literal.getValue() instanceof String || literal.getValue() instanceof Number)
        ? Optional.of(literal.getValue())
        : Optional.empty();
  }
}
