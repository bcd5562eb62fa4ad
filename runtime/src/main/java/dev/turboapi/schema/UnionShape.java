package dev.turboapi.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of one of several shapes, of which the best is found by trying: pydantic's smart mode.
 * For what comes as JSON this is the one of which most members were sent, counted down to the
 * innermost object; of equal ones the first for which nothing has to become a value of another
 * kind, or else the first.
 *
 * @see <a href="https://docs.pydantic.dev/latest/concepts/unions/#smart-mode">pydantic, Smart
 *     mode</a>
 */
final class UnionShape extends Shape {
  private final List<Member> members;

  UnionShape(List<Member> members) {
    this.members = members;
  }

  @Override
  public <R> R accept(ShapeVisitor<R> visitor) {
    return visitor.union(members, null);
  }

  @Override
  public @Nullable Object explain(
      @Nullable Object value, Location location, List<ValidationError> errors) {
    List<ValidationError> ofMembers = new ArrayList<>();
    Best best = best(value, location, ofMembers);
    if (best == null) {
      errors.addAll(ofMembers);
      return null;
    }
    return best.converted();
  }

  /**
   * The index of the member that fits best.
   *
   * @throws Unbindable if none does
   */
  int bestFor(@Nullable Object value) {
    Best best = best(value, Location.NOWHERE, new ArrayList<>());
    if (best == null) {
      throw Unbindable.INSTANCE;
    }
    return best.index();
  }

  @Override
  public void arrange(@Nullable Object value) {
    if (value != null) {
      members.get(bestFor(value)).value().shape().arrange(value);
    }
  }

  private @Nullable Best best(
      @Nullable Object value, Location location, List<ValidationError> errors) {
    if (!(value instanceof TriedObject object)) {
      return tryAll(value, location, errors);
    }
    List<Shaped> types = members.stream().map(Member::value).toList();
    Best best = object.best(types);
    if (best == null) {
      best = tryAll(value, location, errors);
      object.remember(types, best);
    }
    return best;
  }

  private @Nullable Best tryAll(
      @Nullable Object value, Location location, List<ValidationError> errors) {
    Best best = null;
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      int before = errors.size();
      Object converted = member.value().shape().explain(value, location.at(member.name()), errors);
      if (errors.size() == before) {
        Best found =
            new Best(i, converted, SentMembers.in(converted), SentMembers.isLax(value, converted));
        if (best == null || found.isBetterThan(best)) {
          best = found;
        }
      }
    }
    return best;
  }

  /** A member that fits, as good as it does. */
  record Best(int index, @Nullable Object converted, int sent, boolean lax) {
    boolean isBetterThan(Best other) {
      return sent == other.sent ? other.lax && !lax : sent > other.sent;
    }
  }
}
