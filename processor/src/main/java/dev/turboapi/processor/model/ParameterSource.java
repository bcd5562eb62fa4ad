package dev.turboapi.processor.model;

import java.util.Locale;

/** Where a handler's argument comes from. */
public enum ParameterSource {
  PATH,
  QUERY,
  HEADER,
  COOKIE,
  BODY,
  FORM,
  /** The body as its bytes come, whatever they are. */
  RAW_BODY,
  /** The same while it arrives. */
  STREAMED_BODY,
  REQUEST,
  BACKGROUND_TASKS,
  RESPONSE_HEAD,
  /** The scopes that are asked of a provider. */
  SECURITY_SCOPES,
  /** What a provider gives. */
  DEPENDENCY;

  /** Whether it is read as a value, which may be wrong. */
  public boolean sent() {
    return compareTo(FORM) <= 0;
  }

  /** Whether a record or class can stand for all values of it. */
  public boolean named() {
    return this == QUERY || this == HEADER || this == COOKIE || this == FORM;
  }

  /** Whether it takes of the body. */
  public boolean inBody() {
    return this == BODY || this == FORM || takesBytes();
  }

  /** Whether it is the body, not read as a value. */
  public boolean takesBytes() {
    return this == RAW_BODY || this == STREAMED_BODY;
  }

  /** The word for it in messages and in the OpenAPI document. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
