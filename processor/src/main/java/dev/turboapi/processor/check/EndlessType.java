package dev.turboapi.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.turboapi.processor.model.ApiModel;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.model.PropertyModel;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.TypeText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A generic type does not hold itself with arguments that grow at each step: there would be no end
 * of types, and of codecs for them.
 *
 * @see <a href="https://doi.org/10.1145/1190216.1190230">Kennedy and Pierce, On decidability of
 *     nominal subtyping with variance, on expansive cycles of type parameters</a>
 */
final class EndlessType implements Rule {
  /** That a type variable is, or is within, what another one stands for. */
  private record Flow(String from, String to, boolean grows) {}

  @Override
  public void check(ApiModel api, Reporter reporter) {
    List<Flow> flows = new ArrayList<>();
    for (ObjectModel object : api.sortedObjects()) {
      for (PropertyModel property : object.properties()) {
        flows.addAll(flows(api, object.name(), property.type()));
      }
    }
    api.sortedUnions()
        .forEach(
            union ->
                union
                    .members()
                    .forEach(member -> flows.addAll(flows(api, union.name(), member.type()))));
    for (ObjectModel object : api.sortedObjects()) {
      for (PropertyModel property : object.properties()) {
        boolean endless =
            flows(api, object.name(), property.type()).stream()
                .anyMatch(flow -> flow.grows() && leads(flow.to(), flow.from(), flows));
        if (endless) {
          report(object, property, reporter);
        }
      }
    }
  }

  private static void report(ObjectModel object, PropertyModel property, Reporter reporter) {
    Position position = property.position();
    reporter.error(
        position,
        "%s is held by a %s, and so holds ever longer types of its own kind."
            .formatted(TypeText.of(property.declared()), TypeText.of(object.type())),
        "Name the type without type arguments that grow, or hold a type that is not generic.");
  }

  private static List<Flow> flows(ApiModel api, ClassName holder, TypeModel held) {
    List<Flow> flows = new ArrayList<>();
    held.all()
        .filter(type -> type.codified().isPresent())
        .forEach(
            type -> {
              ClassName name = type.codified().get();
              List<TypeVariableName> variables = variables(api, name);
              for (int i = 0; i < variables.size(); i++) {
                TypeModel argument = type.parts().get(i);
                String to = name + "." + variables.get(i).name();
                argument
                    .all()
                    .filter(TypeModel.Variable.class::isInstance)
                    .map(part -> holder + "." + ((TypeModel.Variable) part).name())
                    .map(from -> new Flow(from, to, !(argument instanceof TypeModel.Variable)))
                    .forEach(flows::add);
              }
            });
    return flows;
  }

  private static List<TypeVariableName> variables(ApiModel api, ClassName name) {
    return Optional.ofNullable(api.objects().get(name))
        .map(ObjectModel::variables)
        .or(() -> Optional.ofNullable(api.unions().get(name)).map(union -> union.variables()))
        .orElse(List.of());
  }

  private static boolean leads(String from, String to, List<Flow> flows) {
    Set<String> reached = new HashSet<>(Set.of(from));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Flow flow : flows) {
        if (reached.contains(flow.from())) {
          grown |= reached.add(flow.to());
        }
      }
    }
    return reached.contains(to);
  }
}
