package dev.turboapi.processor.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The Java types of a JSON array. */
public enum SequenceKind {
  LIST(List.class, ArrayList.class),
  SET(Set.class, LinkedHashSet.class),
  ARRAY(Object[].class, Object[].class),
  COLLECTION(Collection.class, ArrayList.class),
  ARRAY_LIST(ArrayList.class, ArrayList.class),
  LINKED_LIST(LinkedList.class, LinkedList.class),
  // An ArrayDeque could not hold the null of a nullable element.
  QUEUE(Queue.class, LinkedList.class),
  DEQUE(Deque.class, LinkedList.class),
  HASH_SET(HashSet.class, LinkedHashSet.class),
  LINKED_HASH_SET(LinkedHashSet.class, LinkedHashSet.class),
  SORTED_SET(SortedSet.class, TreeSet.class),
  NAVIGABLE_SET(NavigableSet.class, TreeSet.class),
  TREE_SET(TreeSet.class, TreeSet.class);

  private final Class<?> type;
  private final Class<?> made;

  SequenceKind(Class<?> type, Class<?> made) {
    this.type = type;
    this.made = made;
  }

  /** The kind of a collection, given by its qualified name. */
  public static Optional<SequenceKind> ofClass(String qualifiedName) {
    return Stream.of(values())
        .filter(kind -> kind.type.getName().equals(qualifiedName))
        .findFirst();
  }

  /** The type of parameters and properties; of arrays none in particular. */
  public Class<?> type() {
    return type;
  }

  /** The class that is made when one is read. */
  public Class<?> made() {
    return made;
  }

  /** Whether equal elements count once. */
  public boolean unique() {
    return Set.class.isAssignableFrom(type);
  }

  /** Whether its elements need an order of their own. */
  public boolean sorted() {
    return SortedSet.class.isAssignableFrom(type);
  }
}
