package dev.turboapi.benchmarks.jmh;

import org.jspecify.annotations.Nullable;

/** A request with credentials for every scheme. */
final class CredentialsRequest extends UserRequest {
  private final String authorization;
  private final String key = "0123456789abcdef";

  CredentialsRequest(String authorization) {
    this.authorization = authorization;
  }

  @Override
  public @Nullable String header(String name) {
    return name.equals("x-key") ? key : authorization;
  }

  @Override
  public @Nullable String queryParameter(String name) {
    return key;
  }

  @Override
  public @Nullable String cookie(String name) {
    return key;
  }
}
