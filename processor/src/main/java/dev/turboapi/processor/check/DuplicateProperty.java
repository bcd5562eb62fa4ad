package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.PropertyModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A name in JSON is that of one property, and an alias of no other. */
final class DuplicateProperty implements Rule {
  @Override
  public void check(ObjectModel object, Reporter reporter) {
    Map<String, PropertyModel> read = new HashMap<>();
    for (PropertyModel property : object.readMembers()) {
      Stream.concat(Stream.of(property.wire().name()), property.wire().aliases().stream())
          .forEach(name -> add(name, property, read, object, reporter));
    }
    Map<String, PropertyModel> written = new HashMap<>();
    List<PropertyModel> members = object.writtenMembers();
    members.forEach(property -> add(property.wire().name(), property, written, object, reporter));
  }

  private static void add(
      String name,
      PropertyModel property,
      Map<String, PropertyModel> taken,
      ObjectModel object,
      Reporter reporter) {
    PropertyModel other = taken.putIfAbsent(name, property);
    if (other != null) {
      reporter.error(
          property.position(),
          "%s has two members \"%s\": \"%s\" and \"%s\"."
              .formatted(object.name().simpleName(), name, other.name(), property.name()),
          "Rename one with @JsonProperty, or take an alias away.");
    }
  }
}
