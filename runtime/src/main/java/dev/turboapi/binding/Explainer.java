package dev.turboapi.binding;

import dev.turboapi.Request;
import dev.turboapi.binding.Parameter.Source;
import dev.turboapi.json.PythonJson;
import dev.turboapi.schema.ValidationError;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walks a request that a binder refused, and says everything that is wrong with it, as FastAPI
 * would.
 *
 * @see <a href="https://fastapi.tiangolo.com/tutorial/handling-errors/">FastAPI, Handling
 *     Errors</a>
 */
public final class Explainer {
  private final Request request;
  private final @Nullable Object body;
  private final List<ValidationError> errors = new ArrayList<>();

  private Explainer(Request request, @Nullable Object body) {
    this.request = request;
    this.body = body;
  }

  /** What came of it. */
  public sealed interface Explanation {
    /**
     * Something is wrong: 422.
     *
     * @param json the text of {@code {"detail":[...]}}, UTF-8
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed on to be sent, never compared.
    record Invalid(byte[] json) implements Explanation {}

    /** The body is not even text: 400 {@code {"detail":"There was an error parsing the body"}}. */
    record Unreadable() implements Explanation {}

    /**
     * Nothing is wrong: Python reads what the binder does not, such as JSON in UTF-16, or a text
     * without a JSON content type for a handler that takes text.
     *
     * @param body the body written anew as JSON in UTF-8, for the binder to try again whatever the
     *     content type; null if the handler takes none or none was sent
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed on to be read, never compared.
    record Valid(byte @Nullable [] body) implements Explanation {}
  }

  /**
   * Explains a request. Slow compared with binding.
   *
   * @throws IllegalArgumentException if an error has an input that JSON cannot express, which is
   *     NaN, an infinity or half of a surrogate pair; FastAPI, too, fails then and answers 500
   */
  public static Explanation explain(Parameters parameters, Request request) {
    boolean hasBody = parameters.hasBody() && request.body().length > 0;
    Object body;
    try {
      body = hasBody ? readBody(request) : null;
    } catch (PythonJson.SyntaxError e) {
      return invalid(List.of(invalidJson(e)));
    } catch (PythonJson.Unreadable | CharacterCodingException e) {
      return new Explanation.Unreadable();
    }
    Explainer explainer = new Explainer(request, body);
    for (Source source : Source.values()) {
      parameters.list().stream()
          .filter(parameter -> parameter.source() == source)
          .forEach(explainer::explain);
    }
    if (!explainer.errors.isEmpty()) {
      return invalid(explainer.errors);
    }
    return new Explanation.Valid(hasBody ? PythonJson.writeCanonical(body) : null);
  }

  private static @Nullable Object readBody(Request request)
      throws PythonJson.SyntaxError, PythonJson.Unreadable, CharacterCodingException {
    byte[] bytes = request.body();
    return JsonContentType.matches(request.header("content-type"))
        ? PythonJson.parse(bytes)
        : StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private void explain(Parameter parameter) {
    Object received = received(parameter);
    if (received != null) {
      parameter.value().shape().explain(received, parameter.location(), errors);
    } else if (parameter.required()) {
      errors.add(ValidationError.missing(parameter.location(), null));
    }
  }

  /** Null if it was not sent, or is the JSON null. */
  private @Nullable Object received(Parameter parameter) {
    String name = parameter.name();
    boolean many = parameter.source() != Source.BODY && parameter.value().shape().takesMany();
    return switch (parameter.source()) {
      case PATH -> request.pathParameter(parameter.index());
      case QUERY -> many ? sent(request.queryParameters(name)) : request.queryParameter(name);
      case HEADER -> many ? sent(request.headers(name)) : request.header(name);
      case COOKIE -> request.cookie(name);
      case BODY -> body;
    };
  }

  private static @Nullable List<String> sent(List<String> values) {
    return values.isEmpty() ? null : values;
  }

  private static ValidationError invalidJson(PythonJson.SyntaxError e) {
    return new ValidationError(
        "json_invalid",
        List.of("body", (long) e.position()),
        "JSON decode error",
        Map.of(),
        Map.of("error", e.message()));
  }

  private static Explanation invalid(List<ValidationError> errors) {
    List<Object> detail = new ArrayList<>();
    for (ValidationError error : errors) {
      detail.add(error.toJson());
    }
    return new Explanation.Invalid(PythonJson.write(Map.of("detail", detail)));
  }
}
