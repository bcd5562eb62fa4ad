package dev.turboapi.processor.model;

import java.util.Locale;

/** Where a handler's argument comes from. */
public enum ParameterSource {
  PATH,
  QUERY,
  HEADER,
  COOKIE,
  BODY,
  REQUEST,
  BACKGROUND_TASKS,
  RESPONSE_HEAD;

  /** Whether it is a part of what clients send; all else comes with every request. */
  public boolean sent() {
    return this != REQUEST && this != BACKGROUND_TASKS && this != RESPONSE_HEAD;
  }

  /** Whether a record or class can stand for all values of it. */
  public boolean named() {
    return this == QUERY || this == HEADER || this == COOKIE;
  }

  /** The word for it in messages and in the OpenAPI document. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
