package dev.turboapi.binding;

import dev.turboapi.Request;
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
  private Explainer() {}

  /** What came of it. */
  public sealed interface Explanation {
    /**
     * Something is wrong: 422.
     *
     * @param json the text of {@code {"detail":[...]}}, UTF-8
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed on to be sent, never compared.
    record Invalid(byte[] json) implements Explanation {}

    /**
     * The body is no JSON: 422, whatever else there may be.
     *
     * @param json as in {@link Invalid}
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed on to be sent, never compared.
    record Malformed(byte[] json) implements Explanation {}

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
    boolean hasBody = parameters.hasJson() && request.body().length > 0;
    Object body;
    try {
      body = hasBody ? readBody(parameters, request) : null;
    } catch (PythonJson.SyntaxError e) {
      return new Explanation.Malformed(json(List.of(invalidJson(e))));
    } catch (PythonJson.Unreadable | CharacterCodingException e) {
      return new Explanation.Unreadable();
    }
    Received received = new Received(request, body);
    List<ValidationError> errors = new ArrayList<>();
    parameters.all().forEach(parameter -> parameter.explain(received, errors));
    if (!errors.isEmpty()) {
      return new Explanation.Invalid(json(errors));
    }
    parameters.all().forEach(parameter -> parameter.arrange(received));
    return new Explanation.Valid(hasBody ? PythonJson.writeCanonical(body) : null);
  }

  /** Whether Python can read the body, so that a request may be wrong in its values only. */
  public static boolean canRead(Parameters parameters, Request request) {
    try {
      var unused = readBody(parameters, request);
      return true;
    } catch (PythonJson.SyntaxError | PythonJson.Unreadable | CharacterCodingException e) {
      return false;
    }
  }

  private static @Nullable Object readBody(Parameters parameters, Request request)
      throws PythonJson.SyntaxError, PythonJson.Unreadable, CharacterCodingException {
    byte[] bytes = request.body();
    if (JsonContentType.matches(request.header("content-type"))) {
      return PythonJson.parse(bytes);
    }
    // What is no JSON is a text, and has no members.
    return parameters.hasWholeBody()
        ? StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()
        : Map.of();
  }

  private static ValidationError invalidJson(PythonJson.SyntaxError e) {
    return new ValidationError(
        "json_invalid",
        List.of("body", (long) e.position()),
        "JSON decode error",
        Map.of(),
        Map.of("error", e.message()));
  }

  private static byte[] json(List<ValidationError> errors) {
    List<Object> detail = new ArrayList<>();
    for (ValidationError error : errors) {
      detail.add(error.toJson());
    }
    return PythonJson.write(Map.of("detail", detail));
  }
}
