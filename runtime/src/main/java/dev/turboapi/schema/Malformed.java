package dev.turboapi.schema;

/**
 * Says why a text is no date, time or duration; what type of error that makes depends on what was
 * wanted.
 */
final class Malformed extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  Malformed(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
