package dev.turboapi.processor.scan;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.DictionaryKind;
import dev.turboapi.processor.model.EnumModel;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.ScalarKind;
import dev.turboapi.processor.model.SequenceKind;
import dev.turboapi.processor.model.TreeKind;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.TypeModel.Obstacle;
import dev.turboapi.processor.model.UnionModel;
import dev.turboapi.processor.scan.constraint.ConstraintScanner;
import dev.turboapi.processor.scan.source.Annotations;
import dev.turboapi.processor.scan.source.SourceTrees;
import dev.turboapi.processor.scan.source.UnresolvedType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads types, and with them the records, classes, unions and enums that they name. */
final class TypeScanner {
  private static final Map<String, ScalarKind> PRIMITIVE_OPTIONALS =
      Map.of(
          "java.util.OptionalInt", ScalarKind.INT,
          "java.util.OptionalLong", ScalarKind.LONG,
          "java.util.OptionalDouble", ScalarKind.DOUBLE);

  private final Elements elements;
  private final Types types;
  private final ConstraintScanner constraints;
  private final NamedTypeScanner named;

  /** Whether a type that can be made from a text is, even if it can be read as an object too. */
  private final boolean ofTexts;

  TypeScanner(Elements elements, Types types, SourceTrees sources) {
    this.elements = elements;
    this.types = types;
    this.constraints = new ConstraintScanner(types);
    this.named = new NamedTypeScanner(elements, types, sources, this);
    this.ofTexts = false;
  }

  private TypeScanner(TypeScanner ofJson) {
    this.elements = ofJson.elements;
    this.types = ofJson.types;
    this.constraints = ofJson.constraints;
    this.named = ofJson.named;
    this.ofTexts = true;
  }

  /** Reads types where texts are sent: in a path, query, header or cookie, or as keys. */
  TypeScanner ofTexts() {
    return new TypeScanner(this);
  }

  /** The types read so far, by name. */
  Map<ClassName, ObjectModel> objects() {
    return named.objects();
  }

  Map<ClassName, UnionModel> unions() {
    return named.unions();
  }

  Map<ClassName, EnumModel> enums() {
    return named.enums();
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
    return Annotations.nullable(place) ? TypeModel.nullable(scanned) : scanned;
  }

  TypeModel scan(TypeMirror type) {
    TypeModel plain = plain(type);
    return Annotations.nullable(type) ? TypeModel.nullable(plain) : plain;
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
    boolean text =
        ScalarKind.ofClass(element.getQualifiedName().toString()).isPresent()
            || FactoryScanner.scan(element).isPresent();
    return text
        ? Optional.empty()
        : named.object(element).filter(object -> object.readAs().isEmpty());
  }

  private TypeModel plain(TypeMirror type) {
    return switch (type.getKind()) {
      case ERROR -> throw new UnresolvedType(type.toString());
      case DECLARED -> declared(MoreTypes.asDeclared(type));
      case ARRAY -> array(MoreTypes.asArray(type));
      case TYPEVAR -> variable(MoreTypes.asTypeVariable(type));
      case WILDCARD -> unsupported(type, Obstacle.WILDCARD);
      default ->
          type.getKind().isPrimitive()
              ? new TypeModel.Scalar(primitive(type), true)
              : unsupported(type, Obstacle.OTHER);
    };
  }

  /** A variable of a type stands for what its uses say; one of a method for nothing. */
  private static TypeModel variable(TypeVariable type) {
    Element variable = type.asElement();
    return MoreElements.isType(variable.getEnclosingElement())
        ? new TypeModel.Variable(variable.getSimpleName().toString())
        : unsupported(type, Obstacle.TYPE_VARIABLE);
  }

  private ScalarKind primitive(TypeMirror type) {
    TypeElement box = types.boxedClass(MoreTypes.asPrimitiveType(type));
    return ScalarKind.ofClass(box.getQualifiedName().toString()).orElseThrow();
  }

  private TypeModel array(ArrayType type) {
    TypeMirror component = type.getComponentType();
    if (component.getKind() == TypeKind.BYTE) {
      return new TypeModel.Scalar(ScalarKind.BYTES, false);
    }
    if (component.getKind() == TypeKind.CHAR) {
      return unsupported(type, Obstacle.BINARY);
    }
    // Java cannot make an array of what has type arguments.
    TypeModel element = scan(component);
    boolean generic =
        element.unsupported().isEmpty() && !types.isSameType(component, types.erasure(component));
    return generic
        ? unsupported(type, Obstacle.GENERIC_ARRAY)
        : new TypeModel.Sequence(element, SequenceKind.ARRAY);
  }

  private TypeModel declared(DeclaredType type) {
    TypeElement element = MoreElements.asType(type.asElement());
    String name = element.getQualifiedName().toString();
    if (type.getTypeArguments().size() < element.getTypeParameters().size()) {
      return unsupported(type, Obstacle.RAW_CONTAINER);
    }
    Optional<ScalarKind> scalar = ScalarKind.ofClass(name);
    if (scalar.isPresent()) {
      return new TypeModel.Scalar(scalar.get(), false);
    }
    if (name.equals(Names.UPLOAD_FILE)) {
      return new TypeModel.Upload(false);
    }
    if (name.equals("java.lang.Object")) {
      return new TypeModel.Any();
    }
    if (name.equals("java.util.Optional")) {
      return new TypeModel.Option(scan(type.getTypeArguments().get(0)));
    }
    if (PRIMITIVE_OPTIONALS.containsKey(name)) {
      return new TypeModel.Option(new TypeModel.Scalar(PRIMITIVE_OPTIONALS.get(name), true));
    }
    return SequenceKind.ofClass(name)
        .map(kind -> sequence(type, kind))
        .or(() -> DictionaryKind.ofClass(name).map(kind -> dictionary(type, kind)))
        .or(() -> TreeKind.ofClass(name).map(TypeModel.Tree::new))
        .or(() -> ofTexts ? FactoryScanner.scan(element) : Optional.empty())
        .orElseGet(() -> named.scan(type, element));
  }

  private TypeModel sequence(DeclaredType type, SequenceKind kind) {
    TypeMirror element = type.getTypeArguments().get(0);
    TypeModel scanned = scan(element);
    boolean unordered =
        kind.sorted()
            && scanned.unsupported().isEmpty()
            && (scanned.isNullable() || !types.isAssignable(element, comparable()));
    return unordered
        ? unsupported(type, Obstacle.UNORDERED_ELEMENT)
        : new TypeModel.Sequence(scanned, kind);
  }

  private TypeMirror comparable() {
    return types.erasure(elements.getTypeElement("java.lang.Comparable").asType());
  }

  private TypeModel dictionary(DeclaredType type, DictionaryKind kind) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    TypeModel key = ofTexts().scan(arguments.get(0));
    if (!isKey(key)) {
      return unsupported(type, Obstacle.MAP_KEY);
    }
    return kind.sorted() && !types.isAssignable(arguments.get(0), comparable())
        ? unsupported(type, Obstacle.UNORDERED_ELEMENT)
        : new TypeModel.Dictionary(key, scan(arguments.get(1)), kind);
  }

  /** Arrays are equal only to themselves. */
  private static boolean isKey(TypeModel type) {
    return type.isText()
        && !(type instanceof TypeModel.Scalar scalar && scalar.kind() == ScalarKind.BYTES);
  }

  static TypeModel unsupported(TypeMirror type, Obstacle obstacle) {
    return new TypeModel.Unsupported(TypeName.get(type), obstacle);
  }
}
