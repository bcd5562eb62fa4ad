package dev.turboapi.processor.scan;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** Writes the values of annotation members as Java. */
final class Literals extends SimpleAnnotationValueVisitor14<CodeBlock, Void> {
  private static final Literals INSTANCE = new Literals();

  private Literals() {}

  /** The value of a member, which is no annotation. */
  static CodeBlock of(ExecutableElement member, AnnotationValue value) {
    return member.getReturnType().getKind() == TypeKind.ARRAY
        ? CodeBlock.of("new $T {$L}", TypeName.get(member.getReturnType()), of(value))
        : of(value);
  }

  private static CodeBlock of(AnnotationValue value) {
    return value.accept(INSTANCE, null);
  }

  @Override
  protected CodeBlock defaultAction(Object value, Void unused) {
    return CodeBlock.of("$L", value);
  }

  @Override
  public CodeBlock visitString(String text, Void unused) {
    return CodeBlock.of("$S", text);
  }

  @Override
  public CodeBlock visitByte(byte number, Void unused) {
    return CodeBlock.of("(byte) $L", number);
  }

  @Override
  public CodeBlock visitShort(short number, Void unused) {
    return CodeBlock.of("(short) $L", number);
  }

  @Override
  public CodeBlock visitLong(long number, Void unused) {
    return CodeBlock.of("$LL", number);
  }

  @Override
  public CodeBlock visitFloat(float number, Void unused) {
    return Float.isFinite(number)
        ? CodeBlock.of("$Lf", number)
        : CodeBlock.of("$T.intBitsToFloat($L)", Float.class, Float.floatToIntBits(number));
  }

  @Override
  public CodeBlock visitDouble(double number, Void unused) {
    return Double.isFinite(number)
        ? CodeBlock.of("$L", number)
        : CodeBlock.of("$T.longBitsToDouble($LL)", Double.class, Double.doubleToLongBits(number));
  }

  @Override
  public CodeBlock visitChar(char character, Void unused) {
    return CodeBlock.of("(char) $L", (int) character);
  }

  @Override
  public CodeBlock visitType(TypeMirror type, Void unused) {
    return CodeBlock.of("$T.class", TypeName.get(type));
  }

  @Override
  public CodeBlock visitEnumConstant(VariableElement constant, Void unused) {
    return CodeBlock.of("$T.$L", TypeName.get(constant.asType()), constant.getSimpleName());
  }

  @Override
  public CodeBlock visitArray(List<? extends AnnotationValue> values, Void unused) {
    return values.stream().map(Literals::of).collect(CodeBlock.joining(", "));
  }
}
