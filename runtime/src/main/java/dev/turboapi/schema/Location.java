package dev.turboapi.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a request. Immutable; a longer one shares the beginning, so that going
 * down costs little.
 */
public final class Location {
  /** For errors that nobody will see: goes nowhere, and so costs nothing. */
  static final Location NOWHERE = new Location(null, "", 0);

  private final @Nullable Location parent;
  private final Object element;
  private final int made;

  private Location(@Nullable Location parent, Object element, int made) {
    this.parent = parent;
    this.element = element;
    this.made = made;
  }

  /** The part of the request: {@code query}, {@code body} and so on. */
  public static Location of(String source) {
    return new Location(null, source, 0);
  }

  /** The member of that name. */
  public Location at(String name) {
    return below(name);
  }

  /** The list item of that index, from 0. */
  public Location at(long index) {
    return below(index);
  }

  private Location below(Object part) {
    return this == NOWHERE ? this : new Location(this, part, made);
  }

  /** The same place, for the parts of a value that will be made of them as a whole. */
  Location withinMade() {
    return new Location(parent, element, made + 1);
  }

  /** Within how many of those it is. */
  int made() {
    return made;
  }

  /** From the outermost element to the innermost: Strings and Longs. */
  List<Object> path() {
    List<Object> path = new ArrayList<>();
    for (Location location = this; location != null; location = location.parent) {
      path.add(location.element);
    }
    Collections.reverse(path);
    return path;
  }
}
