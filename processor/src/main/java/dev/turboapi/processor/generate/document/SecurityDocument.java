package dev.turboapi.processor.generate.document;

import dev.turboapi.processor.model.RouteModel;
import dev.turboapi.processor.model.SchemeModel;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the document says of security: the schemes, and which of them an operation requires, with
 * which scopes.
 */
final class SecurityDocument {
  private final Map<String, Object> schemes = new LinkedHashMap<>();

  /** The schemes of all operations so far, by their names; of two with one name the later. */
  Map<String, Object> schemes() {
    return schemes;
  }

  /** One requirement a scheme, in the order in which they are met. */
  List<Object> requirements(RouteModel route) {
    Map<String, Set<String>> scopes = new LinkedHashMap<>();
    route
        .allDependencies()
        .forEach(
            dependency ->
                dependency
                    .documentedScheme()
                    .ifPresent(scheme -> add(scheme, dependency.scopes(), scopes)));
    return scopes.entrySet().stream()
        .<Object>map(entry -> Map.of(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private void add(SchemeModel scheme, List<String> asked, Map<String, Set<String>> scopes) {
    schemes.put(scheme.name(), scheme.document().orElseThrow());
    scopes.computeIfAbsent(scheme.name(), unused -> new LinkedHashSet<>()).addAll(asked);
  }
}
