package dev.turboapi.processor.scan.constraint;

import dev.turboapi.processor.model.ConstraintModel;
import dev.turboapi.processor.model.ConstraintModel.Bound;
import dev.turboapi.processor.model.ConstraintModel.Check;
import dev.turboapi.processor.model.ConstraintModel.Length;
import dev.turboapi.processor.model.ConstraintModel.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes one constraint of those that say the same of a value, such as two bounds from below. */
final class Combination {
  private Combination() {}

  /** What has a message of its own is left as it is. */
  static List<ConstraintModel> of(List<ConstraintModel> constraints) {
    List<ConstraintModel> combined = new ArrayList<>();
    for (ConstraintModel constraint : constraints) {
      if (!mergeInto(combined, constraint)) {
        combined.add(constraint);
      }
    }
    return combined;
  }

  private static boolean mergeInto(List<ConstraintModel> combined, ConstraintModel constraint) {
    for (int i = 0; i < combined.size(); i++) {
      ConstraintModel other = combined.get(i);
      Optional<Check> both =
          other.message().isPresent() || constraint.message().isPresent()
              ? Optional.empty()
              : both(other.check(), constraint.check());
      if (both.isPresent()) {
        combined.set(
            i,
            new ConstraintModel(
                both.get().equals(constraint.check())
                    ? constraint.annotation()
                    : other.annotation(),
                both.get(),
                Optional.empty(),
                other.position()));
        return true;
      }
    }
    return false;
  }

  private static Optional<Check> both(Check first, Check second) {
    if (first instanceof Length one && second instanceof Length two) {
      int min = Math.max(one.min(), two.min());
      int max = Math.min(one.max(), two.max());
      return Optional.of(new Length(min, max));
    }
    if (first instanceof Bound one
        && second instanceof Bound two
        && isLower(one.relation()) == isLower(two.relation())) {
      return Optional.of(stricter(one, two));
    }
    return Optional.empty();
  }

  private static Bound stricter(Bound one, Bound two) {
    int order = one.value().compareTo(two.value()) * (isLower(one.relation()) ? 1 : -1);
    boolean first = order == 0 ? isExclusive(one.relation()) : order > 0;
    return first ? one : two;
  }

  private static boolean isLower(Relation relation) {
    return relation == Relation.GT || relation == Relation.GE;
  }

  private static boolean isExclusive(Relation relation) {
    return relation == Relation.GT || relation == Relation.LT;
  }
}
