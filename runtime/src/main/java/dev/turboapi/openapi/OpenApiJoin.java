package dev.turboapi.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Joins the OpenAPI parts of controllers into one document, and gives schemas the names that
 * FastAPI would.
 *
 * <p>A part is a JSON object as maps, lists and scalars: {@code {"paths": {...}, "components":
 * {"schemas": {...}}}}. Its schemas are keyed by qualified name, those of classes with {@code
 * -Input} or {@code -Output} behind it, and refer to each other as {@code
 * #/components/schemas/<key>}. In the document:
 *
 * <ul>
 *   <li>A schema has the simple name of its class, or, where several classes share it, the
 *       qualified one with {@code __} for dots. Type arguments, in brackets behind the name, are
 *       part of it: {@code shop.Page[shop.Item]} becomes {@code Page_Item_}.
 *   <li>A class used in one direction only, or whose schemas are the same in both, has one schema
 *       without suffix. A class whose schemas differ has two; so has one that refers to itself, and
 *       one that holds such a class.
 * </ul>
 *
 * <p>Knows nothing but the JDK: the processor joins the parts of a compilation with this very
 * class.
 *
 * @see <a href="https://fastapi.tiangolo.com/how-to/separate-openapi-schemas/">Separate OpenAPI
 *     schemas</a>
 */
public final class OpenApiJoin {
  private static final String REF_PREFIX = "#/components/schemas/";
  private static final String INPUT = "-Input";
  private static final String OUTPUT = "-Output";
  private static final Comparator<String> BY_CODE_POINT =
      (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

  private final Map<String, Object> paths = new LinkedHashMap<>();
  private final Map<String, Object> schemas = new LinkedHashMap<>();
  private final Map<String, Object> otherComponents = new LinkedHashMap<>();

  private OpenApiJoin() {}

  /**
   * The document.
   *
   * @param parts in the order of their controllers; not changed
   * @param info the document's {@code info}
   */
  public static Map<String, Object> join(
      List<Map<String, Object>> parts, Map<String, Object> info) {
    OpenApiJoin join = new OpenApiJoin();
    parts.forEach(join::add);
    return join.document(info);
  }

  private void add(Map<String, Object> part) {
    member(part, "paths").forEach((path, item) -> merge(paths, path, object(item)));
    member(part, "components")
        .forEach(
            (kind, components) -> {
              if (kind.equals("schemas")) {
                object(components).forEach(schemas::putIfAbsent);
              } else {
                object(
                        otherComponents.computeIfAbsent(
                            kind, unused -> new LinkedHashMap<String, Object>()))
                    .putAll(object(components));
              }
            });
  }

  private static void merge(Map<String, Object> into, String key, Map<String, Object> members) {
    Map<String, Object> merged =
        object(into.computeIfAbsent(key, unused -> new LinkedHashMap<String, Object>()));
    members.forEach(merged::putIfAbsent);
  }

  private Map<String, Object> document(Map<String, Object> info) {
    Map<String, String> names = names();
    UnaryOperator<String> toName = key -> names.getOrDefault(key, key);
    Map<String, Object> named = new TreeMap<>(BY_CODE_POINT);
    schemas.forEach((key, schema) -> named.put(toName.apply(key), withKeys(schema, toName)));
    Map<String, Object> components = new LinkedHashMap<>();
    if (!named.isEmpty()) {
      components.put("schemas", named);
    }
    components.putAll(otherComponents);

    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.0");
    document.put("info", info);
    document.put("paths", withKeys(paths, toName));
    if (!components.isEmpty()) {
      document.put("components", components);
    }
    return document;
  }

  /** The name in the document of each schema key. */
  private Map<String, String> names() {
    Set<String> classes = new LinkedHashSet<>();
    schemas.keySet().forEach(key -> classes.add(classOf(key)));
    Set<String> taken = new HashSet<>();
    Set<String> shared = new HashSet<>();
    classes.stream()
        .map(OpenApiJoin::simpleName)
        .filter(name -> !taken.add(name))
        .forEach(shared::add);
    Set<String> split = splitClasses(classes);

    Map<String, String> names = new LinkedHashMap<>();
    for (String key : schemas.keySet()) {
      String name = classOf(key);
      String shortName = shared.contains(simpleName(name)) ? longName(name) : simpleName(name);
      names.put(key, split.contains(name) ? shortName + key.substring(name.length()) : shortName);
    }
    return names;
  }

  /**
   * The classes that have a schema for each direction: those with a reason of their own, and those
   * that hold one.
   */
  private Set<String> splitClasses(Set<String> classes) {
    Set<String> split = new HashSet<>();
    for (String name : classes) {
      if (isUsedInBothDirections(name) && (differs(name) || refersToItself(name))) {
        split.add(name);
      }
    }
    boolean grown = true;
    while (grown) {
      grown = false;
      for (String name : classes) {
        if (isUsedInBothDirections(name) && !split.contains(name) && holdsOneOf(split, name)) {
          grown |= split.add(name);
        }
      }
    }
    return split;
  }

  private boolean isUsedInBothDirections(String name) {
    return schemas.containsKey(name + INPUT) && schemas.containsKey(name + OUTPUT);
  }

  private boolean differs(String name) {
    Object input = withKeys(schema(name + INPUT), OpenApiJoin::classOf);
    return !input.equals(withKeys(schema(name + OUTPUT), OpenApiJoin::classOf));
  }

  private Object schema(String key) {
    return Objects.requireNonNull(schemas.get(key), key);
  }

  private boolean holdsOneOf(Set<String> split, String name) {
    return referredTo(name + INPUT).stream().anyMatch(key -> split.contains(classOf(key)));
  }

  private boolean refersToItself(String name) {
    Set<String> reached = new HashSet<>();
    List<String> toVisit = new ArrayList<>(List.of(name + INPUT));
    while (!toVisit.isEmpty()) {
      for (String key : referredTo(toVisit.remove(toVisit.size() - 1))) {
        if (classOf(key).equals(name)) {
          return true;
        }
        if (reached.add(key)) {
          toVisit.add(key);
        }
      }
    }
    return false;
  }

  private Set<String> referredTo(String key) {
    Set<String> keys = new TreeSet<>();
    withKeys(
        schema(key),
        referred -> {
          keys.add(referred);
          return referred;
        });
    return keys;
  }

  /** A copy of the tree in which all references are to other schema keys. */
  private Object withKeys(Object tree, UnaryOperator<String> newKey) {
    if (tree instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(element -> copy.add(withKeys(element, newKey)));
      return copy;
    }
    if (!(tree instanceof Map<?, ?>)) {
      return tree;
    }
    Map<String, Object> copy = new LinkedHashMap<>();
    object(tree)
        .forEach(
            (key, value) -> {
              if (key.equals("$ref")) {
                copy.put(key, withKey(value, newKey));
              } else if (key.equals("discriminator") && value instanceof Map<?, ?>) {
                copy.put(key, withMapping(object(value), newKey));
              } else {
                copy.put(key, withKeys(value, newKey));
              }
            });
    return copy;
  }

  /** A discriminator names schemas without {@code $ref}. */
  private Object withMapping(Map<String, Object> discriminator, UnaryOperator<String> newKey) {
    Map<String, Object> copy = new LinkedHashMap<>(discriminator);
    copy.computeIfPresent(
        "mapping",
        (key, mapping) -> {
          Map<String, Object> references = new LinkedHashMap<>(object(mapping));
          references.replaceAll((value, reference) -> withKey(reference, newKey));
          return references;
        });
    return copy;
  }

  private Object withKey(Object reference, UnaryOperator<String> newKey) {
    if (reference instanceof String text && text.startsWith(REF_PREFIX)) {
      String key = text.substring(REF_PREFIX.length());
      return schemas.containsKey(key) ? REF_PREFIX + newKey.apply(key) : reference;
    }
    return reference;
  }

  private static String classOf(String key) {
    if (key.endsWith(INPUT)) {
      return key.substring(0, key.length() - INPUT.length());
    }
    return key.endsWith(OUTPUT) ? key.substring(0, key.length() - OUTPUT.length()) : key;
  }

  private static String simpleName(String qualifiedName) {
    return inDocument(qualifiedName.replaceAll("[^\\[\\], .]+\\.", ""));
  }

  /** The name with the class's package, but without those of type arguments. */
  private static String longName(String qualifiedName) {
    String[] parts = qualifiedName.split("(?=\\[)", 2);
    String ofClass = parts[0].replace(".", "__");
    return parts.length == 1 ? ofClass : ofClass + simpleName(parts[1]);
  }

  /** A name as a key of the document: {@code Page_Item_} for {@code Page[Item]}. */
  private static String inDocument(String name) {
    return name.replaceAll("[\\[\\], ]", "_");
  }

  private static Map<String, Object> member(Map<String, Object> object, String name) {
    Object member = object.get(name);
    return member == null ? Map.of() : object(member);
  }

  @SuppressWarnings("unchecked") // a JSON object is a map of this type wherever it comes from
  private static Map<String, Object> object(Object json) {
    return (Map<String, Object>) json;
  }
}
