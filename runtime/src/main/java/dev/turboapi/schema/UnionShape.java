package dev.turboapi.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of one of several shapes, of which the best is found by trying: pydantic's smart mode.
 * For what comes as JSON this is the one of which most members were sent, counted down to the
 * innermost object, and of several the first.
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
    Best best = best(value, Location.of("body"), new ArrayList<>());
    if (best == null) {
      throw Unbindable.INSTANCE;
    }
    return best.index();
  }

  private @Nullable Best best(
      @Nullable Object value, Location location, List<ValidationError> errors) {
    Best best = null;
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      int before = errors.size();
      Object converted = member.value().shape().explain(value, location.at(member.name()), errors);
      if (errors.size() == before) {
        int sent = SentMembers.in(converted);
        if (best == null || sent > best.sent()) {
          best = new Best(i, converted, sent);
        }
      }
    }
    return best;
  }

  private record Best(int index, @Nullable Object converted, int sent) {}
}
