package dev.turboapi.processor.scan;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.MediaTypeModel;
import dev.turboapi.processor.model.Names;
import dev.turboapi.processor.model.Position;
import dev.turboapi.processor.model.ResultModel;
import dev.turboapi.processor.model.ResultModel.Content;
import dev.turboapi.processor.model.ResultModel.Delivery;
import dev.turboapi.processor.model.ResultModel.Form;
import dev.turboapi.processor.model.ResultModel.Misfit;
import dev.turboapi.processor.model.TypeModel;
import dev.turboapi.processor.scan.source.Annotations;
import dev.turboapi.processor.scan.source.UnresolvedType;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads what a handler gives back, and how it is to be sent. */
final class ResultScanner {
  private static final List<String> STREAMS =
      List.of(Flow.Publisher.class.getCanonicalName(), Names.READ_STREAM);

  private final TypeScanner scanner;
  private final Types types;

  ResultScanner(TypeScanner scanner, Types types) {
    this.scanner = scanner;
    this.types = types;
  }

  ResultModel scan(ExecutableElement method, AnnotationMirror mapping) {
    TypeMirror type = method.getReturnType();
    Optional<MediaTypeModel> produces = produces(method, mapping);
    Delivery delivery = delivery(type);
    Optional<TypeMirror> delivered =
        delivery == Delivery.DIRECT ? Optional.of(type) : argument(type);
    Content content = delivered.map(ResultScanner::content).orElse(Content.VALUE);
    Optional<TypeMirror> value =
        content == Content.REPLY ? delivered.flatMap(ResultScanner::argument) : delivered;
    Form form = value.map(v -> form(v, produces)).orElse(Form.JSON);
    Optional<TypeMirror> sent =
        form == Form.LINES ? value.flatMap(this::stream).flatMap(ResultScanner::argument) : value;
    Optional<ResponseModel> model = ResponseModel.of(method);
    boolean fits =
        content == Content.RESPONSE
            || (content != Content.NOTHING
                && sent.isPresent()
                && model.isPresent()
                && types.isAssignable(sent.get(), model.get().type()));
    Optional<TypeMirror> replacement = model.filter(m -> fits).map(ResponseModel::type);
    return new ResultModel(
        delivery,
        content,
        form,
        sent.map(s -> type(method, delivery, content, form, s, replacement))
            .orElseGet(
                () ->
                    new TypeModel.Unsupported(
                        TypeName.get(type), TypeModel.Obstacle.RAW_CONTAINER)),
        produces,
        SelectionScanner.scan(method),
        scanner.constraints().scan(method, List.of(method)),
        model
            .filter(m -> !fits)
            .map(m -> new Misfit(TypeName.get(m.type()), TypeName.get(type), m.position())));
  }

  private static Optional<MediaTypeModel> produces(
      ExecutableElement method, AnnotationMirror mapping) {
    return Annotations.written(mapping, "produces")
        .filter(value -> !value.getValue().equals(""))
        .map(
            value ->
                new MediaTypeModel(
                    String.valueOf(value.getValue()), new Position(method, mapping, value)));
  }

  static Delivery delivery(TypeMirror type) {
    if (isNamed(type, Names.FUTURE.canonicalName())) {
      return Delivery.FUTURE;
    }
    return isNamed(type, CompletionStage.class.getName())
            || isNamed(type, CompletableFuture.class.getName())
        ? Delivery.COMPLETION_STAGE
        : Delivery.DIRECT;
  }

  private static Content content(TypeMirror type) {
    if (type.getKind() == TypeKind.VOID || isNamed(type, Void.class.getName())) {
      return Content.NOTHING;
    }
    if (isNamed(type, Names.RESPONSE.canonicalName())) {
      return Content.RESPONSE;
    }
    return isNamed(type, Names.REPLY.canonicalName()) ? Content.REPLY : Content.VALUE;
  }

  private Form form(TypeMirror value, Optional<MediaTypeModel> produces) {
    if (isNamed(value, Names.BUFFER) || (isByteArray(value) && produces.isPresent())) {
      return Form.BYTES;
    }
    Optional<TypeMirror> stream = stream(value);
    if (stream.isPresent()) {
      return argument(stream.get()).filter(item -> isNamed(item, Names.BUFFER)).isPresent()
          ? Form.CHUNKS
          : Form.LINES;
    }
    boolean raw = produces.isPresent() && !produces.get().isJson();
    return raw && isText(value) ? Form.TEXT : Form.JSON;
  }

  private static boolean isText(TypeMirror type) {
    return isNamed(type, String.class.getName())
        || (isNamed(type, Optional.class.getName())
            && argument(type).filter(ResultScanner::isText).isPresent());
  }

  private static boolean isByteArray(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY
        && ((ArrayType) type).getComponentType().getKind() == TypeKind.BYTE;
  }

  /** The type as the publisher or stream that it is. */
  private Optional<TypeMirror> stream(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    if (STREAMS.stream().anyMatch(stream -> isNamed(type, stream))) {
      return Optional.of(type);
    }
    return types.directSupertypes(type).stream()
        .flatMap(supertype -> stream(supertype).stream())
        .findFirst();
  }

  private TypeModel type(
      ExecutableElement method,
      Delivery delivery,
      Content content,
      Form form,
      TypeMirror sent,
      Optional<TypeMirror> replacement) {
    boolean hasType =
        (content == Content.VALUE || content == Content.REPLY)
            && form != Form.BYTES
            && form != Form.CHUNKS;
    if (replacement.isEmpty() && !hasType) {
      return new TypeModel.Any();
    }
    TypeModel scanned = scanner.scan(replacement.orElse(sent));
    boolean isDeclared =
        delivery == Delivery.DIRECT && content == Content.VALUE && form != Form.LINES;
    boolean nullable = Annotations.nullable(sent) || (isDeclared && Annotations.nullable(method));
    return nullable && !scanned.isNullable() ? new TypeModel.Nullable(scanned) : scanned;
  }

  private static boolean isNamed(TypeMirror type, String qualifiedName) {
    if (type.getKind() == TypeKind.ERROR) {
      throw new UnresolvedType(type.toString());
    }
    return type.getKind() == TypeKind.DECLARED
        && MoreTypes.asTypeElement(type).getQualifiedName().contentEquals(qualifiedName);
  }

  static Optional<TypeMirror> argument(TypeMirror type) {
    return ((DeclaredType) type).getTypeArguments().stream().<TypeMirror>map(t -> t).findFirst();
  }

  /** The type that {@code @ResponseModel} names. */
  private record ResponseModel(TypeMirror type, Position position) {
    static Optional<ResponseModel> of(ExecutableElement method) {
      return SelectionScanner.nearest(method, Names.RESPONSE_MODEL)
          .flatMap(
              found ->
                  Annotations.written(found.mirror(), "value")
                      .filter(value -> value.getValue() instanceof TypeMirror)
                      .map(
                          value ->
                              new ResponseModel(
                                  (TypeMirror) value.getValue(),
                                  new Position(found.element(), found.mirror(), value))))
          .filter(model -> model.type().getKind() != TypeKind.VOID);
    }
  }
}
