package dev.turboapi.processor.scan;

import static java.util.Objects.requireNonNull;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import dev.turboapi.processor.model.EnumModel;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.TypeModel.Obstacle;
import dev.turboapi.processor.model.UnionModel;
import dev.turboapi.processor.scan.source.SourceTrees;
import dev.turboapi.processor.scan.source.UnresolvedType;
import java.util.HashMap;
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
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the records, classes, unions and enums that types name, each once. */
final class NamedTypeScanner {
  private final Elements elements;
  private final SourceTrees sources;
  private final TypeScanner types;
  private final Types javaTypes;
  private final TypeInfoScanner typeInfos;
  private final UnionScanner unionScanner;
  private final EnumScanner enumScanner;
  private final Map<ClassName, ObjectModel> objects = new LinkedHashMap<>();
  private final Map<ClassName, UnionModel> unions = new LinkedHashMap<>();
  private final Map<ClassName, EnumModel> enums = new LinkedHashMap<>();

  /** What keeps a type from being read, if anything does; also of those being read now. */
  private final Map<ClassName, Optional<Obstacle>> obstacles = new HashMap<>();

  NamedTypeScanner(Elements elements, Types types, SourceTrees sources, TypeScanner scanner) {
    this.elements = elements;
    this.sources = sources;
    this.types = scanner;
    this.javaTypes = types;
    this.typeInfos = new TypeInfoScanner(elements);
    this.unionScanner = new UnionScanner(types, sources, scanner, typeInfos);
    this.enumScanner = new EnumScanner(elements, types, sources);
  }

  Map<ClassName, ObjectModel> objects() {
    return objects;
  }

  Map<ClassName, UnionModel> unions() {
    return unions;
  }

  Map<ClassName, EnumModel> enums() {
    return enums;
  }

  /**
   * Reads a type that a class, interface or enum declares.
   *
   * @throws UnresolvedType if one that it leads to does not exist yet
   */
  TypeModel scan(DeclaredType type, TypeElement element) {
    ClassName name = ClassName.get(element);
    Optional<Obstacle> obstacle = obstacle(name, element);
    if (obstacle.isPresent()) {
      return FactoryScanner.scan(element)
          .orElseGet(() -> TypeScanner.unsupported(type, obstacle.get()));
    }
    if (element.getKind() == ElementKind.ENUM) {
      return new TypeModel.Enumeration(requireNonNull(enums.get(name)));
    }
    List<TypeModel> arguments = type.getTypeArguments().stream().map(types::scan).toList();
    return UnionScanner.isUnion(element)
        ? new TypeModel.Union(name, arguments)
        : new TypeModel.Structure(name, arguments);
  }

  /**
   * Reads a record or class whose members are texts, without type parameters; it needs no codec.
   * Empty if it is none.
   */
  Optional<ObjectModel> object(TypeElement element) {
    boolean plain =
        element.getKind() != ElementKind.ENUM
            && element.getTypeParameters().isEmpty()
            && !UnionScanner.isUnion(element)
            && declaration(element).isEmpty();
    return plain
        ? objects(element, types.ofTexts())
            .scan(ClassName.get(element), HiddenTypes.isPublic(element), false)
            .object()
        : Optional.empty();
  }

  private Optional<Obstacle> obstacle(ClassName name, TypeElement element) {
    if (!obstacles.containsKey(name)) {
      obstacles.put(name, Optional.empty()); // It may name itself.
      try {
        obstacles.put(name, declaration(element).or(() -> read(name, element)));
      } catch (UnresolvedType e) {
        obstacles.remove(name);
        throw e;
      }
    }
    return obstacles.get(name);
  }

  /** Whatever makes a type unusable by the way it is declared. */
  private Optional<Obstacle> declaration(TypeElement element) {
    if (enclosing(element).stream()
        .anyMatch(type -> type.getModifiers().contains(Modifier.PRIVATE))) {
      return Optional.of(Obstacle.PRIVATE_CLASS);
    }
    if (element.getKind() == ElementKind.ENUM || UnionScanner.isUnion(element)) {
      return Optional.empty();
    }
    if (element.getKind().isInterface()) {
      return Optional.of(Obstacle.INTERFACE);
    }
    if (elements.getPackageOf(element).getQualifiedName().toString().matches("javax?\\..*")) {
      return Optional.of(Obstacle.LIBRARY_CLASS);
    }
    if (element.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of(Obstacle.ABSTRACT_CLASS);
    }
    if (TypeInfoScanner.namesSubtypes(element)) {
      return Optional.of(Obstacle.OPEN_CLASS);
    }
    boolean inner =
        element.getNestingKind() != NestingKind.TOP_LEVEL
            && !element.getModifiers().contains(Modifier.STATIC);
    return inner ? Optional.of(Obstacle.INNER_CLASS) : Optional.empty();
  }

  private Optional<Obstacle> read(ClassName name, TypeElement element) {
    if (element.getKind() == ElementKind.ENUM) {
      enums.put(name, enumScanner.scan(name, element));
      return Optional.empty();
    }
    boolean accessible = HiddenTypes.isPublic(element);
    boolean needsCodec = needsCodec(name, element);
    if (UnionScanner.isUnion(element)) {
      unions.put(name, unionScanner.scan(name, element, accessible, needsCodec));
      return Optional.empty();
    }
    ObjectScanner.Result result = objects(element, types).scan(name, accessible, needsCodec);
    result.object().ifPresent(object -> objects.put(name, object));
    return result.obstacle();
  }

  private ObjectScanner objects(TypeElement element, TypeScanner members) {
    return new ObjectScanner(element, members, typeInfos, elements, javaTypes);
  }

  /** A type in a class file has its codec beside it if it was compiled with this processor. */
  private boolean needsCodec(ClassName name, TypeElement element) {
    return sources.contain(element)
        || elements.getTypeElement(ObjectModel.codecName(name).canonicalName()) == null;
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
}
