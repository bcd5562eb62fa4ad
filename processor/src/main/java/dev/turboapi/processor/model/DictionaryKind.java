package dev.turboapi.processor.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The Java types of a JSON object with any keys. */
public enum DictionaryKind {
  MAP(Map.class, LinkedHashMap.class),
  HASH_MAP(HashMap.class, LinkedHashMap.class),
  LINKED_HASH_MAP(LinkedHashMap.class, LinkedHashMap.class),
  SORTED_MAP(SortedMap.class, TreeMap.class),
  NAVIGABLE_MAP(NavigableMap.class, TreeMap.class),
  TREE_MAP(TreeMap.class, TreeMap.class);

  private final Class<?> type;
  private final Class<?> made;

  DictionaryKind(Class<?> type, Class<?> made) {
    this.type = type;
    this.made = made;
  }

  /** The kind of a map, given by its qualified name. */
  public static Optional<DictionaryKind> ofClass(String qualifiedName) {
    return Stream.of(values())
        .filter(kind -> kind.type.getName().equals(qualifiedName))
        .findFirst();
  }

  /** The type of parameters and properties. */
  public Class<?> type() {
    return type;
  }

  /** Whether the keys must be {@code Comparable}. */
  public boolean sorted() {
    return made == TreeMap.class;
  }

  /** The class that is made when one is read. */
  public Class<?> made() {
    return made;
  }
}
