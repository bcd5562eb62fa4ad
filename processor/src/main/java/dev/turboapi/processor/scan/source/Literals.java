package dev.turboapi.processor.scan.source;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** Writes the values of annotation members as Java, each of its member's type. */
public class Literals extends SimpleAnnotationValueVisitor14<CodeBlock, TypeMirror> {
  private static final Literals INSTANCE = new Literals();

  protected Literals() {}

  /** The value of a member, which is no annotation. */
  public static CodeBlock of(ExecutableElement member, AnnotationValue value) {
    return value.accept(INSTANCE, member.getReturnType());
  }

  @Override
  protected CodeBlock defaultAction(Object value, TypeMirror ofMember) {
    return CodeBlock.of("$L", value);
  }

  @Override
  public CodeBlock visitString(String text, TypeMirror ofMember) {
    return CodeBlock.of("$S", text);
  }

  @Override
  public CodeBlock visitByte(byte number, TypeMirror ofMember) {
    return CodeBlock.of("(byte) $L", number);
  }

  @Override
  public CodeBlock visitShort(short number, TypeMirror ofMember) {
    return CodeBlock.of("(short) $L", number);
  }

  @Override
  public CodeBlock visitLong(long number, TypeMirror ofMember) {
    return CodeBlock.of("$LL", number);
  }

  @Override
  public CodeBlock visitFloat(float number, TypeMirror ofMember) {
    return Float.isFinite(number)
        ? CodeBlock.of("$Lf", number)
        : CodeBlock.of("$T.intBitsToFloat($L)", Float.class, Float.floatToIntBits(number));
  }

  @Override
  public CodeBlock visitDouble(double number, TypeMirror ofMember) {
    return Double.isFinite(number)
        ? CodeBlock.of("$L", number)
        : CodeBlock.of("$T.longBitsToDouble($LL)", Double.class, Double.doubleToLongBits(number));
  }

  @Override
  public CodeBlock visitChar(char character, TypeMirror ofMember) {
    return CodeBlock.of("(char) $L", (int) character);
  }

  @Override
  public CodeBlock visitType(TypeMirror type, TypeMirror ofMember) {
    return CodeBlock.of("$T.class", TypeName.get(type));
  }

  @Override
  public CodeBlock visitEnumConstant(VariableElement constant, TypeMirror ofMember) {
    return CodeBlock.of("$T.$L", TypeName.get(constant.asType()), constant.getSimpleName());
  }

  @Override
  public CodeBlock visitArray(List<? extends AnnotationValue> values, TypeMirror ofMember) {
    TypeMirror component = ((ArrayType) ofMember).getComponentType();
    return CodeBlock.of(
        "new $T[] {$L}",
        component,
        values.stream()
            .map(value -> value.accept(this, component))
            .collect(CodeBlock.joining(", ")));
  }
}
