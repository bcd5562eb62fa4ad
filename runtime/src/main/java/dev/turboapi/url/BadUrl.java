package dev.turboapi.url;

/** Says why a text is no URL, in the words of Rust's {@code url} library. */
public final class BadUrl extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  BadUrl(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  /** Such as {@code invalid port number}. */
  public String reason() {
    return reason;
  }
}
