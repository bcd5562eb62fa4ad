package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ApiModel;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.PropertyModel;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.UnionModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the members of a union are tried, no two hold the union under the same name: a client could
 * nest values so that they are tried in numbers that double with each level.
 */
final class AmbiguousRecursion implements Rule {
  @Override
  public void check(ApiModel api, Reporter reporter) {
    api.sortedUnions().stream()
        .filter(union -> union.discriminator().isEmpty())
        .forEach(union -> check(api, union, reporter));
  }

  private static void check(ApiModel api, UnionModel union, Reporter reporter) {
    Map<String, String> holders = new HashMap<>();
    for (UnionModel.Member member : union.members()) {
      Optional<ObjectModel> object = member.type().codified().map(api.objects()::get);
      if (object.isEmpty()) {
        continue;
      }
      for (PropertyModel property : object.get().properties()) {
        String shown = object.get().name().simpleName() + "." + property.name();
        String other = holds(api, property, union) ? holders.put(property.name(), shown) : null;
        if (other != null) {
          reporter.error(
              union.position(),
              "The members of %s are tried one after the other, and both %s and %s may hold another %1$s, to be tried as often again."
                  .formatted(union.name().simpleName(), other, shown),
              "Tell them apart by @JsonTypeInfo(use = Id.NAME, property = \"type\"), or rename one of the two.");
        }
      }
    }
  }

  private static boolean holds(ApiModel api, PropertyModel property, UnionModel union) {
    return property
        .type()
        .all()
        .map(TypeModel::codified)
        .flatMap(Optional::stream)
        .anyMatch(name -> name.equals(union.name()) || api.leadsTo(name, union.name()));
  }
}
