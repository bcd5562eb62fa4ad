package dev.turboapi.processor.scan;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.model.TypeInfoModel;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.TypeModel.Obstacle;
import dev.turboapi.processor.model.UnionModel;
import dev.turboapi.processor.model.UnsupportedAnnotation;
import dev.turboapi.processor.scan.source.Annotations;
import dev.turboapi.processor.scan.source.SourceTrees;
import dev.turboapi.processor.scan.source.UnresolvedType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Reads interfaces and abstract classes that say which their subtypes are: by being sealed, or by
 * Jackson's {@code @JsonSubTypes}.
 */
final class UnionScanner {
  private final Types types;
  private final SourceTrees sources;
  private final TypeScanner scanner;
  private final TypeInfoScanner typeInfos;

  UnionScanner(Types types, SourceTrees sources, TypeScanner scanner, TypeInfoScanner typeInfos) {
    this.types = types;
    this.sources = sources;
    this.scanner = scanner;
    this.typeInfos = typeInfos;
  }

  static boolean isUnion(TypeElement element) {
    return element.getKind() != ElementKind.ENUM
        && element.getModifiers().contains(Modifier.ABSTRACT)
        && !element.getQualifiedName().toString().matches("javax?\\..*")
        && (isSealed(element) || TypeInfoScanner.describesSubtypes(element));
  }

  private static boolean isSealed(TypeElement element) {
    return element.getModifiers().contains(Modifier.SEALED);
  }

  UnionModel scan(ClassName name, TypeElement element, boolean accessible, boolean needsCodec) {
    Optional<TypeInfoModel> typeInfo = typeInfos.typeInfo(element);
    Set<TypeElement> leaves = new LinkedHashSet<>();
    addLeaves(element, leaves);
    return new UnionModel(
        name,
        element.getTypeParameters().stream().map(TypeVariableName::get).toList(),
        typeInfo,
        leaves.stream()
            .sorted(Comparator.comparing(leaf -> subtypes(leaf, leaves)))
            .map(leaf -> member(leaf, element, typeInfo))
            .toList(),
        isSealed(element),
        accessible,
        Annotations.deprecated(element),
        needsCodec,
        unsupported(element),
        Position.of(element));
  }

  private static List<UnsupportedAnnotation> unsupported(TypeElement element) {
    return JacksonAnnotation.on(element).stream()
        .flatMap(annotation -> JacksonSupport.onType(annotation).stream())
        .toList();
  }

  /** How many of the types extend one, itself counted: it must be looked for after those. */
  private long subtypes(TypeElement type, Set<TypeElement> of) {
    TypeMirror erased = types.erasure(type.asType());
    return of.stream()
        .filter(other -> types.isSubtype(types.erasure(other.asType()), erased))
        .count();
  }

  /** Adds what a union is in the end, through other unions. */
  private void addLeaves(TypeElement union, Set<TypeElement> leaves) {
    for (TypeElement subtype : directSubtypes(union)) {
      if (isUnion(subtype)) {
        addLeaves(subtype, leaves);
      } else if (leaves.add(subtype)) {
        addLeaves(subtype, leaves);
      }
    }
  }

  private Set<TypeElement> directSubtypes(TypeElement union) {
    List<TypeElement> permitted = new ArrayList<>();
    for (TypeMirror type : union.getPermittedSubclasses()) {
      if (type.getKind() == TypeKind.ERROR) {
        throw new UnresolvedType(type.toString());
      }
      permitted.add(MoreTypes.asTypeElement(type));
    }
    // The compiler finds interfaces before records, whatever the order that people see.
    if (sources.permitsImplicitly(union)) {
      permitted.sort(Comparator.comparing(sources::startOf));
    }
    Set<TypeElement> subtypes = new LinkedHashSet<>(typeInfos.listedSubtypes(union));
    subtypes.addAll(permitted);
    return subtypes;
  }

  private UnionModel.Member member(
      TypeElement leaf, TypeElement union, Optional<TypeInfoModel> typeInfo) {
    String tag =
        typeInfo
            .filter(info -> info.discriminator().isPresent())
            .map(info -> typeInfos.tag(leaf, info))
            .orElse("");
    Position position = Position.of(sources.contain(leaf) ? leaf : union);
    return new UnionModel.Member(memberType(leaf, union), tag, position);
  }

  /** The member as the union names it: with the union's type variables in place of its own. */
  private TypeModel memberType(TypeElement leaf, TypeElement union) {
    Optional<DeclaredType> asUnion = supertype(leaf.asType(), union);
    if (asUnion.isEmpty()) {
      return TypeScanner.unsupported(leaf.asType(), Obstacle.NO_SUBTYPE);
    }
    List<? extends TypeMirror> given = asUnion.get().getTypeArguments();
    List<? extends TypeParameterElement> own = leaf.getTypeParameters();
    TypeMirror[] arguments = new TypeMirror[own.size()];
    for (int i = 0; i < given.size(); i++) {
      int index = indexOf(given.get(i), own);
      if (index < 0 || arguments[index] != null) {
        return TypeScanner.unsupported(leaf.asType(), Obstacle.GENERIC_MEMBER);
      }
      arguments[index] = union.getTypeParameters().get(i).asType();
    }
    return given.size() == own.size()
        ? scanner.scan(types.getDeclaredType(leaf, arguments))
        : TypeScanner.unsupported(leaf.asType(), Obstacle.GENERIC_MEMBER);
  }

  private int indexOf(TypeMirror type, List<? extends TypeParameterElement> variables) {
    for (int i = 0; i < variables.size(); i++) {
      if (types.isSameType(type, variables.get(i).asType())) {
        return i;
      }
    }
    return -1;
  }

  /** The type as one of its supertypes; empty if it is none. */
  private Optional<DeclaredType> supertype(TypeMirror type, TypeElement wanted) {
    if (type.getKind() == TypeKind.DECLARED && MoreTypes.asTypeElement(type).equals(wanted)) {
      return Optional.of(MoreTypes.asDeclared(type));
    }
    return types.directSupertypes(type).stream()
        .flatMap(supertype -> supertype(supertype, wanted).stream())
        .findFirst();
  }
}
