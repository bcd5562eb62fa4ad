package dev.turboapi.processor.model;

import java.util.Locale;

/** Where a handler's argument comes from. */
public enum ParameterSource {
  PATH,
  QUERY,
  HEADER,
  COOKIE,
  BODY,
  REQUEST;

  /** The word for it in messages and in the OpenAPI document. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
