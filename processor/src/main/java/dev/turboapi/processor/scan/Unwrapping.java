package dev.turboapi.processor.scan;

import com.google.auto.common.MoreElements;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.PropertyModel;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.UnsupportedAnnotation;
import dev.turboapi.processor.model.WireModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads a {@code @JsonUnwrapped}: the object whose members stand in place of a property. */
final class Unwrapping {
  private Unwrapping() {}

  /** The property unwrapped; itself, and a complaint, if that cannot be. */
  static PropertyModel of(
      PropertyModel property,
      JacksonAnnotation annotation,
      TypeElement into,
      TypeScanner types,
      List<UnsupportedAnnotation> unsupported) {
    Optional<ObjectModel> object =
        property.type() instanceof TypeModel.Structure structure
            ? Optional.ofNullable(types.objects().get(structure.name()))
            : Optional.empty();
    if (object.isEmpty() || !isPlain(object.get()) || property.defaultValue().isPresent()) {
      unsupported.add(
          annotation.unsupported(
              "",
              "\"%s\" has no members of its own to stand in its place.".formatted(property.name()),
              "Unwrap a record or class that is always there, is not generic, has no extra members, and does not hold itself."));
      return property;
    }
    if (!isReachable(object.get(), into)) {
      unsupported.add(
          annotation.unsupported(
              "",
              "%s cannot be made from another package.".formatted(object.get().name().simpleName()),
              "Make it a public record, or move it."));
      return property;
    }
    WireModel wire = property.wire();
    String prefix = annotation.text("prefix").orElse("");
    String suffix = annotation.text("suffix").orElse("");
    return property.with(
        new WireModel(
            wire.name(),
            wire.aliases(),
            wire.access(),
            wire.inclusion(),
            wire.nulls(),
            wire.raw(),
            Optional.of(object.get().within(prefix, suffix))));
  }

  private static boolean isPlain(ObjectModel object) {
    return object.variables().isEmpty()
        && object.readAs().isEmpty()
        && object.writtenAs().isEmpty()
        && object.extras().setter().isEmpty()
        && object.extras().getter().isEmpty();
  }

  private static boolean isReachable(ObjectModel object, TypeElement from) {
    boolean near =
        MoreElements.getPackage(from).getQualifiedName().contentEquals(object.name().packageName());
    return near
        || (object.accessible() && object.position().element().getKind() == ElementKind.RECORD);
  }
}
