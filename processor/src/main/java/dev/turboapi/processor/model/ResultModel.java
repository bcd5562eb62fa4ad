package dev.turboapi.processor.model;

/**
 * What a handler gives back.
 *
 * @param delivery whether at once, or by a future
 * @param content what is in it
 * @param type the value's type; for anything but a value or reply, {@link TypeModel.Any}
 */
public record ResultModel(Delivery delivery, Content content, TypeModel type) {
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

  public boolean async() {
    return delivery != Delivery.DIRECT;
  }
}
