package dev.turboapi.processor.scan;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import dev.turboapi.processor.model.EnumModel;
import dev.turboapi.processor.model.EnumModel.Constant;
import dev.turboapi.processor.model.EnumModel.Flaw;
import dev.turboapi.processor.model.ScalarKind;
import dev.turboapi.processor.scan.source.Annotations;
import dev.turboapi.processor.scan.source.Javadoc;
import dev.turboapi.processor.scan.source.SourceTrees;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads enums: their names, or what Jackson's annotations put in place of those. */
final class EnumScanner {
  private static final String PACKAGE = "com.fasterxml.jackson.annotation.";
  private static final String PROPERTY = PACKAGE + "JsonProperty";
  private static final String VALUE = PACKAGE + "JsonValue";
  private static final String CREATOR = PACKAGE + "JsonCreator";

  private static final Set<ScalarKind> WIRES =
      EnumSet.of(
          ScalarKind.STRING,
          ScalarKind.BYTE,
          ScalarKind.SHORT,
          ScalarKind.INT,
          ScalarKind.LONG,
          ScalarKind.FLOAT,
          ScalarKind.DOUBLE);

  private final Elements elements;
  private final Types types;
  private final SourceTrees sources;

  EnumScanner(Elements elements, Types types, SourceTrees sources) {
    this.elements = elements;
    this.types = types;
    this.sources = sources;
  }

  EnumModel scan(ClassName name, TypeElement element) {
    List<Flaw> flaws = new ArrayList<>(unsupported(element));
    Optional<Element> value = value(element, flaws);
    ScalarKind wire = value.flatMap(this::wire).orElse(ScalarKind.STRING);
    Optional<String> accessor = value.map(EnumScanner::accessor);
    Optional<String> creator =
        annotated(element, CREATOR)
            .filter(method -> creates(MoreElements.asExecutable(method), element, wire, flaws))
            .map(method -> method.getSimpleName().toString())
            .findFirst();
    return new EnumModel(
        name,
        wire,
        accessor,
        creator,
        constants(element, accessor, wire),
        Javadoc.of(elements.getDocComment(element)).text(),
        flaws);
  }

  private List<Constant> constants(
      TypeElement element, Optional<String> accessor, ScalarKind wire) {
    Map<String, Object> literals =
        accessor
            .flatMap(read -> sources.tree(element).map(tree -> new EnumLiterals(tree).of(read)))
            .orElse(Map.of());
    return element.getEnclosedElements().stream()
        .filter(EnumScanner::isConstant)
        .map(
            constant -> {
              String name = constant.getSimpleName().toString();
              Optional<Object> sent =
                  accessor.isPresent()
                      ? Optional.ofNullable(literals.get(name)).map(literal -> sent(literal, wire))
                      : Optional.of(sentName(constant));
              return new Constant(name, sent);
            })
        .toList();
  }

  private static boolean isConstant(Element member) {
    return member.getKind() == ElementKind.ENUM_CONSTANT;
  }

  private static String sentName(Element constant) {
    return Annotations.find(constant, PROPERTY)
        .map(mirror -> Annotations.text(mirror, "value"))
        .filter(text -> !text.isEmpty())
        .orElse(constant.getSimpleName().toString());
  }

  private static Object sent(Object literal, ScalarKind wire) {
    if (wire == ScalarKind.STRING) {
      return literal;
    }
    return wire.isInteger()
        ? (Object) ((Number) literal).longValue()
        : (Object) Double.valueOf(literal.toString());
  }

  /** The method or field whose value is sent. */
  private Optional<Element> value(TypeElement element, List<Flaw> flaws) {
    List<Element> values = annotated(element, VALUE).toList();
    if (values.isEmpty()) {
      return Optional.empty();
    }
    if (values.size() > 1) {
      flaws.add(flaw(Flaw.Kind.REPEATED, values.get(1), VALUE));
    } else if (values.get(0).getModifiers().contains(Modifier.PRIVATE)) {
      flaws.add(flaw(Flaw.Kind.HIDDEN, values.get(0), VALUE));
    } else if (wire(values.get(0)).isEmpty()) {
      flaws.add(flaw(Flaw.Kind.BAD_VALUE, values.get(0), VALUE));
    }
    return Optional.of(values.get(0));
  }

  private Optional<ScalarKind> wire(Element value) {
    if (value.getModifiers().contains(Modifier.STATIC)) {
      return Optional.empty();
    }
    if (value.getKind() == ElementKind.FIELD) {
      return wire(value.asType());
    }
    ExecutableElement method = MoreElements.asExecutable(value);
    return method.getParameters().isEmpty() && method.getThrownTypes().isEmpty()
        ? wire(method.getReturnType())
        : Optional.empty();
  }

  private Optional<ScalarKind> wire(TypeMirror type) {
    TypeElement box =
        type.getKind().isPrimitive()
            ? types.boxedClass(MoreTypes.asPrimitiveType(type))
            : type.getKind() == TypeKind.DECLARED ? MoreTypes.asTypeElement(type) : null;
    return Optional.ofNullable(box)
        .flatMap(found -> ScalarKind.ofClass(found.getQualifiedName().toString()))
        .filter(WIRES::contains);
  }

  private static String accessor(Element value) {
    return value.getSimpleName() + (value.getKind() == ElementKind.METHOD ? "()" : "");
  }

  private boolean creates(
      ExecutableElement method, TypeElement element, ScalarKind wire, List<Flaw> flaws) {
    boolean fits =
        method.getModifiers().contains(Modifier.STATIC)
            && !method.getModifiers().contains(Modifier.PRIVATE)
            && method.getThrownTypes().isEmpty()
            && types.isSameType(method.getReturnType(), element.asType())
            && method.getParameters().size() == 1
            && wire(method.getParameters().get(0).asType()).equals(Optional.of(wire));
    if (!fits) {
      flaws.add(flaw(Flaw.Kind.BAD_CREATOR, method, CREATOR));
    }
    return fits;
  }

  /** Jackson's annotations that are no value, creator or name of a constant. */
  private static List<Flaw> unsupported(TypeElement element) {
    List<Flaw> flaws = new ArrayList<>();
    Stream.concat(Stream.of(element), element.getEnclosedElements().stream())
        .forEach(
            member ->
                member.getAnnotationMirrors().stream()
                    .filter(mirror -> isUnsupported(Annotations.qualifiedName(mirror), member))
                    .map(mirror -> flaw(Flaw.Kind.UNSUPPORTED, member, mirror))
                    .forEach(flaws::add));
    return flaws;
  }

  private static boolean isUnsupported(String annotation, Element member) {
    return annotation.startsWith(PACKAGE)
        && switch (annotation) {
          case PROPERTY -> !isConstant(member);
          case VALUE -> isConstant(member);
          case CREATOR -> false;
          default -> true;
        };
  }

  /** The members with an annotation that is not switched off; those of interfaces count too. */
  private static Stream<Element> annotated(TypeElement element, String annotation) {
    return Stream.concat(
        element.getEnclosedElements().stream()
            .filter(
                member ->
                    Annotations.find(member, annotation).filter(EnumScanner::isOn).isPresent()),
        element.getInterfaces().stream()
            .map(MoreTypes::asTypeElement)
            .flatMap(type -> annotated(type, annotation)));
  }

  private static boolean isOn(AnnotationMirror mirror) {
    return !Annotations.text(mirror, "value").equals("false")
        && !Annotations.constant(mirror, "mode").equals(Optional.of("DISABLED"));
  }

  private static Flaw flaw(Flaw.Kind kind, Element member, String annotation) {
    return flaw(kind, member, Annotations.find(member, annotation).orElseThrow());
  }

  private static Flaw flaw(Flaw.Kind kind, Element member, AnnotationMirror mirror) {
    return new Flaw(
        kind,
        Annotations.type(mirror).getSimpleName().toString(),
        Annotations.position(member, mirror, ""));
  }
}
