package dev.turboapi.security.bearer;

import java.util.List;
import java.util.Map;

/** A token of {@link JwtSigner} before it is signed. Not thread-safe. */
public final class UnsignedJwt {
  private final JwtSigner signer;
  private final String type;
  private final Map<String, Object> claims;

  UnsignedJwt(JwtSigner signer, String type, Map<String, Object> claims) {
    this.signer = signer;
    this.type = type;
    this.claims = claims;
  }

  /** What is granted: {@code scope}. */
  public UnsignedJwt scopes(String... granted) {
    return claim("scope", String.join(" ", granted));
  }

  /** What the subject is: {@code roles}. */
  public UnsignedJwt roles(String... held) {
    return claim("roles", List.of(held));
  }

  /**
   * Any claim, instead of one of that name.
   *
   * @param value a text, number, boolean, list or map
   */
  public UnsignedJwt claim(String name, Object value) {
    claims.put(name, value);
    return this;
  }

  /**
   * The token as it is sent.
   *
   * @throws IllegalArgumentException if a claim cannot be written as JSON
   */
  public String sign() {
    return signer.sign(type, claims);
  }
}
