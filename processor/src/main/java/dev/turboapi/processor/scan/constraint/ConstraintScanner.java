package dev.turboapi.processor.scan.constraint;

import com.google.auto.common.MoreTypes;
import dev.turboapi.processor.model.ConstraintModel;
import dev.turboapi.processor.model.ConstraintsModel;
import dev.turboapi.processor.model.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds the constraints that stand on a declaration and anywhere in its type. */
public final class ConstraintScanner {
  private final Types javaTypes;
  private final ConstraintReader reader;

  public ConstraintScanner(Types types) {
    this.javaTypes = types;
    this.reader = new ConstraintReader(new Validators(types));
  }

  /**
   * The constraints on any of the declarations of one value, each once: javac copies an annotation
   * on a record component to its field, its accessor and their types. Within its type, only where
   * it is declared as the first one is.
   *
   * @param place where mistakes are reported
   */
  public ConstraintsModel scan(Element place, Collection<? extends Element> declarations) {
    TypeMirror type = type(declarations.iterator().next());
    return scan(
        place,
        Mirrors.NONE.with(declarations),
        declarations.stream()
            .map(ConstraintScanner::type)
            .filter(other -> javaTypes.isSameType(type, other))
            .toList());
  }

  /** The constraints on a record or class as such. */
  public List<ConstraintModel> ofType(TypeElement type) {
    return constraints(type, Mirrors.NONE.with(List.of(type)), type.asType());
  }

  private static TypeMirror type(Element declaration) {
    return declaration instanceof ExecutableElement method
        ? method.getReturnType()
        : declaration.asType();
  }

  /**
   * @param types the same type at each of the declarations, with the annotations it has there
   */
  private ConstraintsModel scan(Element place, Mirrors declared, List<? extends TypeMirror> types) {
    TypeMirror type = types.get(0);
    if (isOptional(type)) {
      return scan(place, declared.with(types), arguments(types, 0));
    }
    List<ConstraintsModel> arguments = new ArrayList<>();
    if (type.getKind() == TypeKind.ARRAY) {
      arguments.add(component(place, declared, types));
    }
    for (int i = 0; i < count(type); i++) {
      arguments.add(scan(place, Mirrors.NONE, arguments(types, i)));
    }
    return new ConstraintsModel(constraints(place, declared.with(types), type), arguments);
  }

  /** The annotation in {@code @A String[] names} is one of the array, and of its component too. */
  private ConstraintsModel component(
      Element place, Mirrors declared, List<? extends TypeMirror> arrays) {
    List<TypeMirror> components =
        arrays.stream().map(array -> MoreTypes.asArray(array).getComponentType()).toList();
    Mirrors own = Mirrors.NONE.with(components).without(declared);
    return new ConstraintsModel(constraints(place, own, components.get(0)), List.of());
  }

  private List<ConstraintModel> constraints(Element place, Mirrors mirrors, TypeMirror type) {
    return Combination.of(
        mirrors.all().stream()
            .flatMap(mirror -> reader.read(mirror, position(place, mirror), type))
            .toList());
  }

  /** javac knows where an annotation on a declaration stands, but not one within a type. */
  private static Position position(Element place, AnnotationMirror mirror) {
    return place.getAnnotationMirrors().contains(mirror)
        ? new Position(place, mirror, null)
        : Position.of(place);
  }

  private static boolean isOptional(TypeMirror type) {
    return count(type) == 1 && MoreTypes.isTypeOf(Optional.class, type);
  }

  private static int count(TypeMirror type) {
    return type instanceof DeclaredType declared ? declared.getTypeArguments().size() : 0;
  }

  private static List<TypeMirror> arguments(List<? extends TypeMirror> types, int index) {
    return types.stream()
        .<TypeMirror>map(type -> MoreTypes.asDeclared(type).getTypeArguments().get(index))
        .toList();
  }
}
