package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.CODECS;
import static dev.turboapi.processor.model.Names.JSON_READER;
import static dev.turboapi.processor.model.Names.JSON_WRITER;
import static dev.turboapi.processor.model.Names.MEMBER;
import static dev.turboapi.processor.model.Names.SHAPE;
import static dev.turboapi.processor.model.Names.UNBINDABLE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.turboapi.processor.model.ApiModel;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.model.UnionModel;
import dev.turboapi.processor.model.UnionModel.Member;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the codec of a union: it finds out which member a value is, and leaves it to that. */
final class UnionWriter {
  private final UnionModel union;
  private final List<Member> members;
  private final CodecFile file;
  private final CodecExpressions codecs;

  private UnionWriter(UnionModel union, ApiModel api) {
    this.union = union;
    this.members = union.members();
    this.file = CodecFile.of(union, name -> api.leadsTo(name, union.name()));
    this.codecs = file.codecs();
  }

  static JavaFile write(UnionModel union, ApiModel api) {
    UnionWriter writer = new UnionWriter(union, api);
    return writer.file.with(writer.read(), writer.write(), writer.shape());
  }

  private CodeBlock codec(Member member) {
    return codecs.of(member.type());
  }

  private MethodSpec read() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("read")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(union.type())
            .addParameter(JSON_READER, "json");
    if (union.discriminator().isPresent()) {
      method.addCode("return switch (json.tag($S)) {\n$>", union.discriminator().get());
      for (Member member : members) {
        method.addCode("case $S -> json.value($L);\n", member.tag(), codec(member));
      }
      return method.addCode("default -> throw $T.INSTANCE;\n$<};\n", UNBINDABLE).build();
    }
    CodeBlock all = members.stream().map(this::codec).collect(CodeBlock.joining(", "));
    return method
        .addStatement(members.size() == 1 ? "return json.value($L)" : "return json.bestOf($L)", all)
        .build();
  }

  private MethodSpec write() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("write")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(union.type(), "value")
            .addParameter(JSON_WRITER, "json");
    NameAllocator locals = Sources.locals();
    locals.newName("value");
    locals.newName("json");
    file.constants().fields().forEach(field -> locals.newName(field.name()));
    int tested = union.closed() ? members.size() - 1 : members.size();
    for (int i = 0; i < tested; i++) {
      Member member = members.get(i);
      String local = locals.newName(CodecNames.local(member.type()));
      CodeBlock test =
          CodeBlock.of("if (value instanceof $T $L)", TypeNames.of(member.type()), local);
      if (i == 0) {
        method.beginControlFlow("$L", test);
      } else {
        method.nextControlFlow("else $L", test);
      }
      method.addStatement("json.value($L, $L)", local, codec(member));
    }
    if (tested > 0) {
      method.nextControlFlow("else");
    }
    if (union.closed()) {
      Member last = members.get(tested);
      method.addStatement("json.value(($T) value, $L)", TypeNames.of(last.type()), codec(last));
    } else {
      method.addStatement("throw $T.unlisted($S, value)", CODECS, union.name().simpleName());
    }
    if (tested > 0) {
      method.endControlFlow();
    }
    return method.build();
  }

  private MethodSpec shape() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("shape")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(SHAPE);
    if (union.discriminator().isEmpty() && members.size() == 1) {
      return method.addStatement("return $L.shape()", codec(members.get(0))).build();
    }
    CodeBlock all =
        members.stream()
            .map(member -> CodeBlock.of("$T.of($S, $L)", MEMBER, name(member), codec(member)))
            .collect(CodeBlock.joining(",\n"));
    return union
        .discriminator()
        .map(name -> method.addStatement("return $T.tagged($S,\n$L)", SHAPE, name, all))
        .orElseGet(() -> method.addStatement("return $T.union(\n$L)", SHAPE, all))
        .build();
  }

  /** How errors name a member: by its tag, or as pydantic names a class or enum. */
  private String name(Member member) {
    if (union.discriminator().isPresent()) {
      return member.tag();
    }
    return member.type() instanceof TypeModel.Enumeration enumeration
        ? "enum[" + enumeration.name().simpleName() + "]"
        : member.type().codified().orElseThrow().simpleName();
  }
}
