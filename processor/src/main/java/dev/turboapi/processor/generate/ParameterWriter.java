package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.PLAIN_BODY;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.RouteModel;
import dev.turboapi.processor.model.TypeModel;
import java.util.Objects;
import java.util.Optional;

/** Writes how the parameters of one route are read from its requests. */
final class ParameterWriter {
  private final RouteModel route;
  private final ValueWriter values;
  private final ObjectMethods objects;
  private final CodecExpressions codecs;

  ParameterWriter(
      RouteModel route, ValueWriter values, ObjectMethods objects, CodecExpressions codecs) {
    this.route = route;
    this.values = values;
    this.objects = objects;
    this.codecs = codecs;
  }

  /** Reads and checks a parameter into a local variable. */
  void addRead(
      MethodSpec.Builder method,
      ParameterModel parameter,
      String local,
      String request,
      NameAllocator locals) {
    method.addStatement("$T $L = $L", parameter.declared(), local, read(parameter, request));
    values.addCheck(method, parameter, local, locals);
  }

  /** The expression that reads a parameter from the request, which the variable holds. */
  CodeBlock read(ParameterModel parameter, String request) {
    if (parameter.source() == ParameterSource.BODY) {
      return readBody(parameter, request);
    }
    if (parameter.source() == ParameterSource.PATH) {
      int index = route.path().indexOf(parameter.wireName());
      return values.readText(parameter, CodeBlock.of("$L.pathParameter($L)", request, index));
    }
    return parameter.object().isPresent()
        ? CodeBlock.of("$L($L)", objects.name(parameter), request)
        : values.read(parameter, request);
  }

  private CodeBlock readBody(ParameterModel parameter, String request) {
    CodeBlock sent = sentBody(parameter, request);
    if (parameter.required()) {
      return sent;
    }
    if (parameter.type().isOption()) {
      return CodeBlock.of("$T.ofNullable($L)", Optional.class, sent);
    }
    return values
        .fallback(parameter)
        .map(value -> CodeBlock.of("$T.requireNonNullElse($L, $L)", Objects.class, sent, value))
        .orElse(sent);
  }

  private CodeBlock sentBody(ParameterModel parameter, String request) {
    String orNull = parameter.required() ? "" : "OrNull";
    TypeModel type = parameter.type().present();
    if (route.embedsBodies()) {
      return CodeBlock.of(
          "$L.json$L($S, $L)", request, orNull, parameter.wireName(), codecs.of(type));
    }
    return type.isString()
        ? CodeBlock.of("$T.text$L($L)", PLAIN_BODY, orNull, request)
        : CodeBlock.of("$L.json$L($L)", request, orNull, codecs.of(type));
  }
}
