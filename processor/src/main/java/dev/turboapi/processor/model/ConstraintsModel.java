package dev.turboapi.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The constraints on a type where it is used: on the value itself, and, for each type argument, on
 * what stands there. Those on the argument of an {@code Optional} are on the value itself; the
 * component of an array counts as an argument.
 */
public record ConstraintsModel(List<ConstraintModel> own, List<ConstraintsModel> arguments) {
  public static final ConstraintsModel NONE = new ConstraintsModel(List.of(), List.of());

  public ConstraintsModel {
    own = List.copyOf(own);
    arguments = List.copyOf(arguments);
  }

  /** The constraints on a type argument, by its index. */
  public ConstraintsModel argument(int index) {
    return index < arguments.size() ? arguments.get(index) : NONE;
  }

  /** Those on the elements of a list, the values of a map and so on: on the last argument. */
  public ConstraintsModel elements() {
    return arguments.isEmpty() ? NONE : argument(arguments.size() - 1);
  }

  /** Whether nothing but null may be there. */
  public boolean allowOnlyNull() {
    return own.stream().anyMatch(constraint -> constraint.check() instanceof ConstraintModel.Null);
  }

  /** Whether nothing is to be checked at run time, where no value is null against its type. */
  public boolean isEmpty() {
    return all().allMatch(constraint -> constraint.check() instanceof ConstraintModel.NotNull);
  }

  /** The constraints on the value and on everything in it. */
  public Stream<ConstraintModel> all() {
    return Stream.concat(own.stream(), arguments.stream().flatMap(ConstraintsModel::all));
  }
}
