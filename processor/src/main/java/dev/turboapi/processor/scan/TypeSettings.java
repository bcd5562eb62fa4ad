package dev.turboapi.processor.scan;

import com.google.auto.common.MoreTypes;
import dev.turboapi.processor.model.UnsupportedAnnotation;
import dev.turboapi.processor.model.WireModel.Inclusion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What Jackson's annotations on a class, or on what it extends or implements, say of all its
 * properties.
 */
final class TypeSettings {
  private final Map<String, JacksonAnnotation> annotations = new LinkedHashMap<>();
  private final List<UnsupportedAnnotation> unsupported;

  private TypeSettings(TypeElement type, List<UnsupportedAnnotation> unsupported) {
    this.unsupported = unsupported;
    Members.hierarchy(type)
        .flatMap(level -> JacksonAnnotation.on(level).stream())
        .forEach(annotation -> annotations.putIfAbsent(annotation.name(), annotation));
    annotations.values().forEach(a -> JacksonSupport.onType(a).ifPresent(unsupported::add));
  }

  /**
   * Reads them.
   *
   * @param unsupported takes what is not compiled
   */
  static TypeSettings of(TypeElement type, List<UnsupportedAnnotation> unsupported) {
    return new TypeSettings(type, unsupported);
  }

  /** Whether values of the type are left out wherever they are a property. */
  static boolean ignored(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && Members.hierarchy(MoreTypes.asTypeElement(type))
            .flatMap(level -> JacksonAnnotation.on(level).stream())
            .filter(annotation -> annotation.is("JsonIgnoreType"))
            .findFirst()
            .filter(annotation -> annotation.flag("value", true))
            .isPresent();
  }

  private Optional<JacksonAnnotation> find(String name) {
    return Optional.ofNullable(annotations.get(name));
  }

  NamingStrategy naming() {
    return find("JsonNaming").flatMap(this::strategy).orElse(NamingStrategy.LOWER_CAMEL);
  }

  private Optional<NamingStrategy> strategy(JacksonAnnotation naming) {
    Optional<TypeElement> type = naming.type("value");
    if (type.isEmpty()) {
      return Optional.empty();
    }
    String name = type.get().getSimpleName().toString();
    Optional<NamingStrategy> standard =
        type.get().getQualifiedName().toString().startsWith("com.fasterxml.jackson.databind.")
            ? NamingStrategy.ofClass(name)
            : Optional.empty();
    if (standard.isEmpty()) {
      unsupported.add(
          naming.unsupported(
              "value",
              "%s cannot be asked for names while the code is compiled.".formatted(name),
              "Take one of PropertyNamingStrategies, or annotate the properties with @JsonProperty."));
    }
    return standard;
  }

  Optional<Inclusion> inclusion() {
    return find("JsonInclude").flatMap(include -> inclusion(include, unsupported));
  }

  /** What one {@code @JsonInclude} says; empty if it leaves that to others. */
  static Optional<Inclusion> inclusion(
      JacksonAnnotation include, List<UnsupportedAnnotation> unsupported) {
    String value = include.constant("value", "ALWAYS");
    if (value.equals("CUSTOM")) {
      unsupported.add(
          include.unsupported(
              "value",
              "A filter of @JsonInclude is not called.",
              "Take NON_NULL, NON_ABSENT, NON_EMPTY or NON_DEFAULT."));
    }
    return value.equals("CUSTOM") || value.equals("USE_DEFAULTS")
        ? Optional.empty()
        : Optional.of(Inclusion.valueOf(value));
  }

  /** The names that come first, in Java or JSON. */
  List<String> order() {
    return find("JsonPropertyOrder").map(order -> order.texts("value")).orElse(List.of());
  }

  boolean alphabetic() {
    return find("JsonPropertyOrder").filter(order -> order.flag("alphabetic", false)).isPresent();
  }

  /** The names in JSON that are neither read nor written, save for {@link #allowsGetters}. */
  List<String> ignored() {
    return find("JsonIgnoreProperties").map(ignore -> ignore.texts("value")).orElse(List.of());
  }

  boolean includes(String name) {
    return find("JsonIncludeProperties")
        .map(include -> include.texts("value").contains(name))
        .orElse(true);
  }

  /** Whether what is ignored is written all the same. */
  boolean allowsGetters() {
    return ignoring("allowGetters", false);
  }

  /** Whether what is ignored is read all the same. */
  boolean allowsSetters() {
    return ignoring("allowSetters", false);
  }

  /** Whether it is said that unknown names are not ignored. */
  boolean forbidsUnknown() {
    return !ignoring("ignoreUnknown", true);
  }

  private boolean ignoring(String member, boolean otherwise) {
    return find("JsonIgnoreProperties")
        .map(ignore -> ignore.flag(member, otherwise))
        .orElse(otherwise);
  }

  Optional<String> description() {
    return find("JsonClassDescription").flatMap(description -> description.text("value"));
  }
}
