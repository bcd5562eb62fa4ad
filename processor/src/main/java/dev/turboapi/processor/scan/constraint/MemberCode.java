package dev.turboapi.processor.scan.constraint;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.scan.source.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The members of a constraint as an expression, those that are annotations too. */
final class MemberCode extends Literals {
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
  public CodeBlock visitAnnotation(AnnotationMirror value, TypeMirror type) {
    return CodeBlock.of(
        "$T.annotation($T.class, $L)",
        Names.USER_CONSTRAINT,
        TypeName.get(value.getAnnotationType()),
        written(
            ConstraintAnnotation.of(
                value, Map.of(), Position.of(value.getAnnotationType().asElement()))));
  }
}
