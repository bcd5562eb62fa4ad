package dev.turboapi.processor.scan;

import com.google.auto.common.MoreTypes;
import dev.turboapi.processor.model.TypeInfoModel;
import dev.turboapi.processor.scan.source.Annotations;
import dev.turboapi.processor.scan.source.UnresolvedType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads the annotations of Jackson that tell the subtypes of a type apart. */
final class TypeInfoScanner {
  private static final String PACKAGE = "com.fasterxml.jackson.annotation.";
  private static final String TYPE_INFO = PACKAGE + "JsonTypeInfo";
  private static final String SUB_TYPES = PACKAGE + "JsonSubTypes";
  private static final String TYPE_NAME = PACKAGE + "JsonTypeName";

  /** Whether the tag is made visible says nothing here: it is what the class declares. */
  private static final Set<String> READ = Set.of("use", "include", "property", "visible");

  private final Elements elements;

  TypeInfoScanner(Elements elements) {
    this.elements = elements;
  }

  /** Whether the type itself says how its subtypes are told apart, or which they are. */
  static boolean describesSubtypes(TypeElement element) {
    return Annotations.find(element, TYPE_INFO).isPresent() || namesSubtypes(element);
  }

  static boolean namesSubtypes(TypeElement element) {
    return Annotations.find(element, SUB_TYPES).isPresent();
  }

  /** How the type and its subtypes are told apart, as it or the nearest of its supertypes says. */
  Optional<TypeInfoModel> typeInfo(TypeElement element) {
    return Stream.concat(Stream.of(element), supertypes(element))
        .flatMap(type -> Annotations.find(type, TYPE_INFO).map(m -> typeInfo(type, m)).stream())
        .findFirst();
  }

  private static TypeInfoModel typeInfo(TypeElement element, AnnotationMirror mirror) {
    return new TypeInfoModel(
        Annotations.constant(mirror, "use").orElseThrow(),
        Annotations.constant(mirror, "include").orElse("PROPERTY"),
        Annotations.text(mirror, "property"),
        mirror.getElementValues().keySet().stream()
            .map(member -> member.getSimpleName().toString())
            .filter(member -> !READ.contains(member))
            .toList(),
        Annotations.position(element, mirror, "use"));
  }

  /** The subtypes that the type lists, in their order. */
  List<TypeElement> listedSubtypes(TypeElement element) {
    return entries(element)
        .map(entry -> Annotations.written(entry, "value").orElseThrow().getValue())
        .filter(TypeMirror.class::isInstance)
        .map(type -> resolved((TypeMirror) type))
        .toList();
  }

  private static TypeElement resolved(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      throw new UnresolvedType(type.toString());
    }
    return MoreTypes.asTypeElement(type);
  }

  /**
   * What a discriminator says of a class: its name in a list of subtypes, its own, or its class's.
   */
  String tag(TypeElement element, TypeInfoModel info) {
    return supertypes(element)
        .flatMap(TypeInfoScanner::entries)
        .filter(entry -> names(entry, element))
        .map(entry -> Annotations.text(entry, "name"))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .or(
            () ->
                Annotations.find(element, TYPE_NAME)
                    .map(mirror -> Annotations.text(mirror, "value"))
                    .filter(name -> !name.isEmpty()))
        .orElseGet(() -> defaultTag(element, info));
  }

  /** As Jackson has it: of a nested class, {@code NAME} has what it is nested in, too. */
  private String defaultTag(TypeElement element, TypeInfoModel info) {
    if (info.use().equals("SIMPLE_NAME")) {
      return element.getSimpleName().toString();
    }
    String binaryName = elements.getBinaryName(element).toString();
    return binaryName.substring(binaryName.lastIndexOf('.') + 1);
  }

  private static boolean names(AnnotationMirror entry, TypeElement element) {
    return Annotations.written(entry, "value").orElseThrow().getValue() instanceof TypeMirror type
        && type.getKind() == TypeKind.DECLARED
        && MoreTypes.asTypeElement(type).equals(element);
  }

  private static Stream<AnnotationMirror> entries(TypeElement element) {
    return Annotations.find(element, SUB_TYPES)
        .flatMap(mirror -> Annotations.written(mirror, "value"))
        .map(AnnotationValue::getValue)
        .stream()
        .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
        .map(entry -> entry instanceof AnnotationValue value ? value.getValue() : entry)
        .map(AnnotationMirror.class::cast);
  }

  /** The superclasses and interfaces, each nearer one before those it extends. */
  private static Stream<TypeElement> supertypes(TypeElement element) {
    List<TypeElement> direct =
        Stream.concat(Stream.of(element.getSuperclass()), element.getInterfaces().stream())
            .filter(type -> type.getKind() == TypeKind.DECLARED)
            .map(MoreTypes::asTypeElement)
            .toList();
    return Stream.concat(direct.stream(), direct.stream().flatMap(TypeInfoScanner::supertypes));
  }
}
