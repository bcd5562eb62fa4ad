package dev.turboapi.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * What a handler gives back.
 *
 * @param delivery whether at once, or by a future
 * @param content what is in it
 * @param form how a value or reply is sent
 * @param type the type that is sent and documented, of a stream that of its items; {@link
 *     TypeModel.Any} where there is none
 * @param mediaType what the mapping annotation says that it produces
 * @param constraints what is demanded of it, and not checked
 * @param misfit what is wrong with {@code @ResponseModel}'s type
 */
public record ResultModel(
    Delivery delivery,
    Content content,
    Form form,
    TypeModel type,
    Optional<MediaTypeModel> mediaType,
    SelectionModel selection,
    ConstraintsModel constraints,
    Optional<Misfit> misfit) {
  /** How the result comes. */
  public enum Delivery {
    DIRECT,
    FUTURE,
    COMPLETION_STAGE
  }

  /** What the result is. */
  public enum Content {
    NOTHING,
    VALUE,
    REPLY,
    RESPONSE
  }

  /** How a value is sent. */
  public enum Form {
    JSON,
    /** A text as it is. */
    TEXT,
    /** Bytes as they are. */
    BYTES,
    /** Each item of a stream as a line of JSON. */
    LINES,
    /** The buffers of a stream as they are. */
    CHUNKS
  }

  /** A type to send the result as, although the result is none of it. */
  public record Misfit(TypeName model, TypeName result, Position position) {}

  public boolean async() {
    return delivery != Delivery.DIRECT;
  }

  /** Whether there is a value that is written as JSON. */
  public boolean writesJson() {
    return (content == Content.VALUE || content == Content.REPLY)
        && (form == Form.JSON || form == Form.LINES);
  }
}
