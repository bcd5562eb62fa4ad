package dev.turboapi.processor.scan;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** The values of an annotation's members as expressions, each of the member's type. */
final class MemberCode extends SimpleAnnotationValueVisitor14<CodeBlock, TypeMirror> {
  private static final MemberCode INSTANCE = new MemberCode();
  private static final Set<String> UNASKED = Set.of("groups", "payload");

  /** {@code Map.of} takes no more entries. */
  private static final int MAX_PAIRS = 10;

  private MemberCode() {}

  /** A map of the members that are not left to their defaults. */
  static CodeBlock written(ConstraintAnnotation annotation) {
    List<CodeBlock> pairs = new ArrayList<>();
    for (ExecutableElement member :
        ElementFilter.methodsIn(annotation.type().getEnclosedElements())) {
      String name = member.getSimpleName().toString();
      if (annotation.written().contains(name) && !UNASKED.contains(name)) {
        CodeBlock value = annotation.value(name).accept(INSTANCE, member.getReturnType());
        pairs.add(CodeBlock.of("$S, $L", name, value));
      }
    }
    if (pairs.size() <= MAX_PAIRS) {
      return CodeBlock.of("$T.of($L)", Map.class, CodeBlock.join(pairs, ", "));
    }
    return CodeBlock.of(
        "$T.ofEntries($L)",
        Map.class,
        pairs.stream()
            .map(pair -> CodeBlock.of("$T.entry($L)", Map.class, pair))
            .collect(CodeBlock.joining(", ")));
  }

  @Override
  protected CodeBlock defaultAction(Object value, TypeMirror type) {
    return CodeBlock.of("$L", value);
  }

  @Override
  public CodeBlock visitByte(byte value, TypeMirror type) {
    return CodeBlock.of("(byte) $L", value);
  }

  @Override
  public CodeBlock visitShort(short value, TypeMirror type) {
    return CodeBlock.of("(short) $L", value);
  }

  @Override
  public CodeBlock visitChar(char value, TypeMirror type) {
    return CodeBlock.of("(char) $L", (int) value);
  }

  @Override
  public CodeBlock visitLong(long value, TypeMirror type) {
    return CodeBlock.of("$LL", value);
  }

  @Override
  public CodeBlock visitFloat(float value, TypeMirror type) {
    return Float.isFinite(value)
        ? CodeBlock.of("$Lf", value)
        : CodeBlock.of("$T.valueOf($S)", Float.class, value);
  }

  @Override
  public CodeBlock visitDouble(double value, TypeMirror type) {
    return Double.isFinite(value)
        ? CodeBlock.of("$L", value)
        : CodeBlock.of("$T.valueOf($S)", Double.class, value);
  }

  @Override
  public CodeBlock visitString(String value, TypeMirror type) {
    return CodeBlock.of("$S", value);
  }

  @Override
  public CodeBlock visitType(TypeMirror value, TypeMirror type) {
    return CodeBlock.of("$T.class", value);
  }

  @Override
  public CodeBlock visitEnumConstant(VariableElement value, TypeMirror type) {
    return CodeBlock.of("$T.$L", value.asType(), value.getSimpleName());
  }

  @Override
  public CodeBlock visitAnnotation(AnnotationMirror value, TypeMirror type) {
    return CodeBlock.of(
        "$T.annotation($T.class, $L)",
        Names.USER_CONSTRAINT,
        TypeName.get(value.getAnnotationType()),
        written(
            ConstraintAnnotation.of(
                value, Map.of(), Position.of(value.getAnnotationType().asElement()))));
  }

  @Override
  public CodeBlock visitArray(List<? extends AnnotationValue> values, TypeMirror type) {
    TypeMirror component = ((ArrayType) type).getComponentType();
    return CodeBlock.of(
        "new $T[] {$L}",
        component,
        values.stream()
            .map(value -> value.accept(this, component))
            .collect(CodeBlock.joining(", ")));
  }
}
