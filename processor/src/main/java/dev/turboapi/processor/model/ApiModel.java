package dev.turboapi.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that was read: controllers in the order in which their routes match, what provides
 * their dependencies, and the types that they name.
 */
public record ApiModel(
    List<ControllerModel> controllers,
    List<ProvidersModel> providers,
    Map<ClassName, ObjectModel> objects,
    Map<ClassName, UnionModel> unions,
    Map<ClassName, EnumModel> enums,
    List<StrayHandler> strayHandlers,
    List<StraySettings> straySettings,
    List<StrayRequest> strayRequests) {
  public ApiModel {
    controllers =
        controllers.stream()
            .sorted(Comparator.comparing(controller -> controller.name().canonicalName()))
            .toList();
    providers = List.copyOf(providers);
    objects = Map.copyOf(objects);
    unions = Map.copyOf(unions);
    enums = Map.copyOf(enums);
    strayHandlers = List.copyOf(strayHandlers);
    straySettings = List.copyOf(straySettings);
    strayRequests = List.copyOf(strayRequests);
  }

  public static ApiModel empty() {
    return new ApiModel(
        List.of(), List.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of(), List.of());
  }

  /** Both together. */
  public ApiModel plus(ApiModel other) {
    return new ApiModel(
        join(controllers, other.controllers),
        join(providers, other.providers),
        join(objects, other.objects),
        join(unions, other.unions),
        join(enums, other.enums),
        join(strayHandlers, other.strayHandlers),
        join(straySettings, other.straySettings),
        join(strayRequests, other.strayRequests));
  }

  private static <T> List<T> join(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static <K, V> Map<K, V> join(Map<K, V> first, Map<K, V> second) {
    Map<K, V> both = new HashMap<>(first);
    both.putAll(second);
    return both;
  }

  /** All routes, in the order in which they match. */
  public List<RouteModel> routes() {
    return controllers.stream().flatMap(controller -> controller.routes().stream()).toList();
  }

  /** Enums in the order of their names. */
  public List<EnumModel> sortedEnums() {
    return enums.values().stream()
        .sorted(Comparator.comparing(enumeration -> enumeration.name().canonicalName()))
        .toList();
  }

  /** Records and classes in the order of their names. */
  public List<ObjectModel> sortedObjects() {
    return objects.values().stream()
        .sorted(Comparator.comparing(object -> object.name().canonicalName()))
        .toList();
  }

  /** Unions in the order of their names. */
  public List<UnionModel> sortedUnions() {
    return unions.values().stream()
        .sorted(Comparator.comparing(union -> union.name().canonicalName()))
        .toList();
  }

  public ObjectModel object(ClassName name) {
    return Objects.requireNonNull(objects.get(name), () -> name + " was not scanned");
  }

  /**
   * Whether a value of the first type may hold one of the second, however deep; each is a record, a
   * class or a union.
   */
  public boolean leadsTo(ClassName from, ClassName to) {
    Set<ClassName> reached = new HashSet<>();
    Deque<ClassName> toVisit = new ArrayDeque<>(List.of(from));
    while (!toVisit.isEmpty()) {
      for (TypeModel type : heldBy(toVisit.remove())) {
        Optional<ClassName> name = type.codified();
        if (name.isPresent() && reached.add(name.get())) {
          toVisit.add(name.get());
        }
      }
    }
    return reached.contains(to);
  }

  /** All types that a record or class names, or the members of a union. */
  public List<TypeModel> heldBy(ClassName name) {
    Stream<TypeModel> types =
        unions.containsKey(name)
            ? union(name).members().stream().map(UnionModel.Member::type)
            : Optional.ofNullable(objects.get(name)).stream().flatMap(ObjectModel::types);
    return types.flatMap(TypeModel::all).toList();
  }

  public UnionModel union(ClassName name) {
    return Objects.requireNonNull(unions.get(name), () -> name + " was not scanned");
  }
}
