package dev.turboapi.json;

import dev.turboapi.annotation.ResponseModel;
import dev.turboapi.schema.Property;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says which members of the objects in an answer are left out: all of which at least one method
 * here says so. Immutable.
 *
 * @see Codecs#filtered
 * @see ResponseModel
 */
public final class MemberFilter {
  /** What makes a member be left out, whatever its name. */
  enum Omission {
    NONE,
    DEFAULTS,
    UNSET
  }

  private final Set<Omission> omissions;
  private final List<String> included;
  private final List<String> excluded;
  private final @Nullable Class<?> view;

  /** Leaves nothing out. */
  public MemberFilter() {
    this(EnumSet.noneOf(Omission.class), List.of(), List.of(), null);
  }

  private MemberFilter(
      Set<Omission> omissions,
      List<String> included,
      List<String> excluded,
      @Nullable Class<?> view) {
    this.omissions = omissions;
    this.included = included;
    this.excluded = excluded;
    this.view = view;
  }

  /** Leaves out members that are {@code null}; entries of maps stay. */
  public MemberFilter excludeNone() {
    return with(Omission.NONE);
  }

  /** Leaves out members that have the value which stands for them when they are absent. */
  public MemberFilter excludeDefaults() {
    return with(Omission.DEFAULTS);
  }

  /** Leaves out members that may be absent and are {@code null}, an empty array or object. */
  public MemberFilter excludeUnset() {
    return with(Omission.UNSET);
  }

  /** Leaves out all other members of the object itself, but none of those in it. */
  public MemberFilter include(String... names) {
    return new MemberFilter(omissions, List.of(names), excluded, view);
  }

  /** Leaves out these members of the object itself, but none of those in it. */
  public MemberFilter exclude(String... names) {
    return new MemberFilter(omissions, included, List.of(names), view);
  }

  /** Leaves out members that only other views of Jackson show. */
  public MemberFilter view(Class<?> shown) {
    return new MemberFilter(omissions, included, excluded, shown);
  }

  private MemberFilter with(Omission omission) {
    Set<Omission> more = EnumSet.of(omission);
    more.addAll(omissions);
    return new MemberFilter(more, included, excluded, view);
  }

  boolean omits(Omission omission) {
    return omissions.contains(omission);
  }

  /** Whether a member stays as far as its value does not matter. */
  boolean shows(Property property) {
    String name = property.name();
    return (included.isEmpty() || included.contains(name))
        && !excluded.contains(name)
        && property.isIn(view);
  }

  /** Whether a member stays that the object's shape does not tell of. */
  boolean keepsUnknown() {
    return included.isEmpty();
  }

  /** What it says of the objects within the object. */
  MemberFilter within() {
    return new MemberFilter(omissions, List.of(), List.of(), view);
  }
}
