package dev.turboapi.processor.scan;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.EnumModel;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.ScalarKind;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.TypeModel.Obstacle;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads types, and with them the records, classes and enums that they name. */
final class TypeScanner {
  private final Elements elements;
  private final Types types;
  private final SourceTrees sources;
  private final ConstraintScanner constraints;
  private final Map<ClassName, ObjectModel> objects = new LinkedHashMap<>();
  private final Map<ClassName, EnumModel> enums = new LinkedHashMap<>();

  /** Structures being read: a type may name itself. */
  private final Map<ClassName, TypeModel> begun = new LinkedHashMap<>();

  TypeScanner(Elements elements, Types types, SourceTrees sources) {
    this.elements = elements;
    this.types = types;
    this.sources = sources;
    this.constraints = new ConstraintScanner(types);
  }

  /** The types read so far, by name. */
  Map<ClassName, ObjectModel> objects() {
    return objects;
  }

  Map<ClassName, EnumModel> enums() {
    return enums;
  }

  /** Reads what is demanded of values, beyond their types. */
  ConstraintScanner constraints() {
    return constraints;
  }

  /**
   * Reads a type where it is used.
   *
   * @param place the declaration whose type it is; {@code @Nullable} may stand there instead of on
   *     the type
   * @throws UnresolvedType if it, or one that it leads to, does not exist yet
   */
  TypeModel scan(Element place, TypeMirror type) {
    TypeModel scanned = scan(type);
    return Annotations.nullable(place) && !scanned.isNullable()
        ? new TypeModel.Nullable(scanned)
        : scanned;
  }

  TypeModel scan(TypeMirror type) {
    TypeModel plain = plain(type);
    return Annotations.nullable(type) ? new TypeModel.Nullable(plain) : plain;
  }

  /**
   * Reads the record or class of a parameter whose members come from elsewhere than JSON: it needs
   * no codec. Empty if the parameter is of another type, or may be null.
   *
   * @throws UnresolvedType if it, or one that it leads to, does not exist yet
   */
  Optional<ObjectModel> object(Element place) {
    TypeMirror type = place.asType();
    if (type.getKind() != TypeKind.DECLARED
        || Annotations.nullable(place)
        || Annotations.nullable(type)) {
      return Optional.empty();
    }
    TypeElement element = MoreTypes.asTypeElement(type);
    boolean scalar = ScalarKind.ofClass(element.getQualifiedName().toString()).isPresent();
    if (scalar || element.getKind() == ElementKind.ENUM || obstacle(element).isPresent()) {
      return Optional.empty();
    }
    return new ObjectScanner(element, this, elements, types)
        .scan(ClassName.get(element), accessible(element), false)
        .object()
        .filter(object -> object.readAs().isEmpty());
  }

  private TypeModel plain(TypeMirror type) {
    return switch (type.getKind()) {
      case ERROR -> throw new UnresolvedType(type.toString());
      case DECLARED -> declared(MoreTypes.asDeclared(type));
      case TYPEVAR -> unsupported(type, Obstacle.TYPE_VARIABLE);
      case WILDCARD -> unsupported(type, Obstacle.WILDCARD);
      default ->
          type.getKind().isPrimitive()
              ? new TypeModel.Scalar(primitive(type), true)
              : unsupported(type, Obstacle.OTHER);
    };
  }

  private ScalarKind primitive(TypeMirror type) {
    TypeElement box = types.boxedClass(MoreTypes.asPrimitiveType(type));
    return ScalarKind.ofClass(box.getQualifiedName().toString()).orElseThrow();
  }

  private TypeModel declared(DeclaredType type) {
    TypeElement element = MoreElements.asType(type.asElement());
    String name = element.getQualifiedName().toString();
    Optional<ScalarKind> scalar = ScalarKind.ofClass(name);
    if (scalar.isPresent()) {
      return new TypeModel.Scalar(scalar.get(), false);
    }
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    return switch (name) {
      case Names.UPLOAD_FILE -> new TypeModel.Upload(false);
      case "java.lang.Object" -> new TypeModel.Any();
      case Names.JSON_NODE -> new TypeModel.Tree();
      case "java.util.Optional" ->
          arguments.isEmpty() ? raw(type) : new TypeModel.Option(scan(arguments.get(0)));
      case "java.util.List" ->
          arguments.isEmpty() ? raw(type) : new TypeModel.Sequence(scan(arguments.get(0)), false);
      case "java.util.Set" ->
          arguments.isEmpty() ? raw(type) : new TypeModel.Sequence(scan(arguments.get(0)), true);
      case "java.util.Map" -> map(type, arguments);
      default -> named(type, element);
    };
  }

  private TypeModel map(DeclaredType type, List<? extends TypeMirror> arguments) {
    if (arguments.isEmpty()) {
      return raw(type);
    }
    if (arguments.get(0).getKind() == TypeKind.ERROR) {
      throw new UnresolvedType(arguments.get(0).toString());
    }
    return MoreTypes.isTypeOf(String.class, arguments.get(0))
        ? new TypeModel.Dictionary(scan(arguments.get(1)))
        : unsupported(type, Obstacle.MAP_KEY);
  }

  private TypeModel named(DeclaredType type, TypeElement element) {
    Optional<Obstacle> obstacle = obstacle(element);
    if (obstacle.isPresent()) {
      return unsupported(type, obstacle.get());
    }
    ClassName name = ClassName.get(element);
    if (element.getKind() == ElementKind.ENUM) {
      enums.computeIfAbsent(name, unused -> enumeration(name, element));
      return new TypeModel.Enumeration(name);
    }
    if (!begun.containsKey(name)) {
      begun.put(name, new TypeModel.Structure(name));
      try {
        ObjectScanner.Result result =
            new ObjectScanner(element, this, elements, types)
                .scan(name, accessible(element), needsCodec(name, element));
        result.object().ifPresent(object -> objects.put(name, object));
        result.obstacle().ifPresent(reason -> begun.put(name, unsupported(type, reason)));
      } catch (UnresolvedType e) {
        begun.remove(name);
        throw e;
      }
    }
    return begun.get(name);
  }

  private Optional<Obstacle> obstacle(TypeElement element) {
    if (element.getKind().isInterface()) {
      return Optional.of(Obstacle.INTERFACE);
    }
    if (enclosing(element).stream()
        .anyMatch(type -> type.getModifiers().contains(Modifier.PRIVATE))) {
      return Optional.of(Obstacle.PRIVATE_CLASS);
    }
    if (element.getKind() == ElementKind.ENUM) {
      return Optional.empty();
    }
    if (elements.getPackageOf(element).getQualifiedName().toString().matches("javax?\\..*")) {
      return Optional.of(Obstacle.LIBRARY_CLASS);
    }
    if (!element.getTypeParameters().isEmpty()) {
      return Optional.of(Obstacle.GENERIC_CLASS);
    }
    if (element.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of(Obstacle.ABSTRACT_CLASS);
    }
    boolean inner =
        element.getNestingKind() != NestingKind.TOP_LEVEL
            && !element.getModifiers().contains(Modifier.STATIC);
    return inner ? Optional.of(Obstacle.INNER_CLASS) : Optional.empty();
  }

  private EnumModel enumeration(ClassName name, TypeElement element) {
    List<String> constants =
        element.getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
            .map(member -> member.getSimpleName().toString())
            .toList();
    return new EnumModel(name, constants, Javadoc.of(elements.getDocComment(element)).text());
  }

  /** A type in a class file has its codec beside it if it was compiled with this processor. */
  private boolean needsCodec(ClassName name, TypeElement element) {
    return sources.contain(element)
        || elements.getTypeElement(ObjectModel.codecName(name).canonicalName()) == null;
  }

  private static boolean accessible(TypeElement element) {
    return enclosing(element).stream()
        .allMatch(type -> type.getModifiers().contains(Modifier.PUBLIC));
  }

  /** The type and all that it is nested in. */
  static Set<TypeElement> enclosing(TypeElement element) {
    Set<TypeElement> types = new HashSet<>();
    Element e = element;
    while (e != null && MoreElements.isType(e)) {
      types.add(MoreElements.asType(e));
      e = e.getEnclosingElement();
    }
    return types;
  }

  private static TypeModel raw(TypeMirror type) {
    return unsupported(type, Obstacle.RAW_CONTAINER);
  }

  private static TypeModel unsupported(TypeMirror type, Obstacle obstacle) {
    return new TypeModel.Unsupported(TypeName.get(type), obstacle);
  }
}
