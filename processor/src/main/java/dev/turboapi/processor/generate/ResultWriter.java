package dev.turboapi.processor.generate;

import static dev.turboapi.processor.model.Names.CODECS;
import static dev.turboapi.processor.model.Names.MEMBER_FILTER;
import static dev.turboapi.processor.model.Names.RESPONSE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.turboapi.processor.model.MediaTypeModel;
import dev.turboapi.processor.model.ResultModel;
import dev.turboapi.processor.model.ResultModel.Form;
import dev.turboapi.processor.model.RouteModel;
import dev.turboapi.processor.model.SelectionModel;
import dev.turboapi.processor.model.TypeModel;
import java.util.List;
import java.util.Optional;

/** Writes the expression that makes an answer of a handler's result. */
final class ResultWriter {
  private final CodecExpressions codecs;

  ResultWriter(CodecExpressions codecs) {
    this.codecs = codecs;
  }

  /**
   * The answer.
   *
   * @param value the result; of a handler that returns nothing, it does not matter
   * @param head the variable of the answer's head, if there is one; a response brings its own
   * @param locals for further variables
   */
  CodeBlock response(
      RouteModel route, CodeBlock value, Optional<String> head, NameAllocator locals) {
    int status = route.status();
    CodeBlock response =
        switch (route.result().content()) {
          case NOTHING ->
              CodeBlock.of(
                  "$T.empty($L)",
                  RESPONSE,
                  head.map(name -> name + ".statusOr(" + status + ")")
                      .orElse(String.valueOf(status)));
          case RESPONSE -> value;
          case VALUE -> written(route, value);
          case REPLY -> replied(route, value, locals);
        };
    return route.result().content() == ResultModel.Content.RESPONSE
        ? response
        : head.map(name -> CodeBlock.of("$L.applyTo($L)", name, response)).orElse(response);
  }

  private CodeBlock replied(RouteModel route, CodeBlock reply, NameAllocator locals) {
    ResultModel result = route.result();
    if (result.form() == Form.JSON) {
      return withContentType(
          result,
          CodeBlock.of("$T.json($L, $L, $L)", RESPONSE, route.status(), reply, codec(result)));
    }
    String value = locals.newName("value");
    return CodeBlock.of("$L.answer($L -> $L)", reply, value, written(route, CodeBlock.of(value)));
  }

  private CodeBlock written(RouteModel route, CodeBlock value) {
    ResultModel result = route.result();
    int status = route.status();
    if (result.form() == Form.JSON) {
      CodeBlock json =
          status == 200
              ? CodeBlock.of("$T.json($L, $L)", RESPONSE, value, codec(result))
              : CodeBlock.of("$T.json($L, $L, $L)", RESPONSE, status, value, codec(result));
      return withContentType(result, json);
    }
    CodeBlock response =
        switch (result.form()) {
          case TEXT ->
              CodeBlock.of(
                  result.type().isOption() ? "$T.text($L, $L.orElse(null))" : "$T.text($L, $L)",
                  RESPONSE,
                  contentType(result, "null"),
                  value);
          case BYTES ->
              CodeBlock.of(
                  "$T.bytes($L, $L)",
                  RESPONSE,
                  contentType(result, "\"application/octet-stream\""),
                  value);
          case CHUNKS ->
              CodeBlock.of("$T.stream($L, $L)", RESPONSE, contentType(result, "null"), value);
          default -> CodeBlock.of("$T.jsonLines($L, $L)", RESPONSE, value, codec(result));
        };
    return status == 200 ? response : CodeBlock.of("$L.withStatus($L)", response, status);
  }

  private static CodeBlock withContentType(ResultModel result, CodeBlock response) {
    return result
        .mediaType()
        .map(MediaTypeModel::contentType)
        .filter(contentType -> !contentType.equals("application/json"))
        .map(contentType -> CodeBlock.of("$L.withContentType($S)", response, contentType))
        .orElse(response);
  }

  /** Where the runtime has a constant for it, that saves work. */
  private static CodeBlock contentType(ResultModel result, String otherwise) {
    String sent = result.mediaType().map(MediaTypeModel::contentType).orElse("");
    return switch (sent) {
      case "" -> CodeBlock.of("$L", otherwise);
      case "text/html; charset=utf-8" -> CodeBlock.of("$T.HTML", RESPONSE);
      case "text/plain; charset=utf-8" -> CodeBlock.of("$T.TEXT", RESPONSE);
      default -> CodeBlock.of("$S", sent);
    };
  }

  private CodeBlock codec(ResultModel result) {
    TypeModel type = result.type();
    SelectionModel selection = result.selection();
    boolean ofPython = result.form() == Form.JSON && result.mediaType().isPresent();
    if (selection.isEverything() && !ofPython) {
      return codecs.of(type);
    }
    CodeBlock codec = codecs.made(type);
    if (!selection.isEverything()) {
      codec = CodeBlock.of("$T.filtered($L, $L)", CODECS, codec, filter(selection));
    }
    if (ofPython) {
      codec = CodeBlock.of("$T.pythonNumbers($L)", CODECS, codec);
    }
    return codecs.constant(type, codec);
  }

  private static CodeBlock filter(SelectionModel selection) {
    CodeBlock.Builder filter = CodeBlock.builder().add("new $T()", MEMBER_FILTER);
    filter.add(selection.excludeNone() ? ".excludeNone()" : "");
    filter.add(selection.excludeDefaults() ? ".excludeDefaults()" : "");
    filter.add(selection.excludeUnset() ? ".excludeUnset()" : "");
    addNames(filter, "include", selection.include());
    addNames(filter, "exclude", selection.exclude());
    selection.views().forEach(view -> filter.add(".view($T.class)", view.type()));
    return filter.build();
  }

  private static void addNames(
      CodeBlock.Builder filter, String method, List<SelectionModel.Name> names) {
    if (!names.isEmpty()) {
      filter.add(
          ".$L($L)",
          method,
          Sources.strings(names.stream().map(SelectionModel.Name::text).toList()));
    }
  }
}
