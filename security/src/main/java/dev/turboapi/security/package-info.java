/**
 * FastAPI's security schemes, one file each: the annotation that asks for it and documents it, its
 * {@code Extractor} that finds credentials in a request, and what that injects. The processor knows
 * none of them by name; {@link dev.turboapi.annotation.SecurityScheme} on the annotation says it
 * all, as it does on one of your own.
 *
 * <table>
 *   <caption>The schemes</caption>
 *   <tr><th>annotation</th><th>injects</th><th>challenge</th></tr>
 *   <tr><td>{@link OAuth2PasswordBearer}, {@link OAuth2AuthorizationCodeBearer}</td>
 *     <td>the token, a {@code String}</td><td>{@code Bearer}</td></tr>
 *   <tr><td>{@link OAuth2}, {@link OpenIdConnect}</td>
 *     <td>the whole header, a {@code String}</td><td>{@code Bearer}</td></tr>
 *   <tr><td>{@link HttpBasic}</td>
 *     <td>{@link HttpBasicCredentials}</td><td>{@code Basic}, with a realm if given</td></tr>
 *   <tr><td>{@link HttpBearer}, {@link HttpDigest}</td>
 *     <td>{@link HttpAuthorizationCredentials}</td><td>{@code Bearer}, {@code Digest}</td></tr>
 *   <tr><td>{@link HttpBase}</td>
 *     <td>{@link HttpAuthorizationCredentials} of any scheme</td><td>its scheme</td></tr>
 *   <tr><td>{@link ApiKeyQuery}, {@link ApiKeyHeader}, {@link ApiKeyCookie}</td>
 *     <td>the key, a {@code String}</td><td>{@code APIKey}</td></tr>
 * </table>
 *
 * <p>A request without credentials is answered with 401, the challenge, and {@code Not
 * authenticated}; {@code autoError = false} injects null instead, and {@link CredentialsExtractor}
 * shows how to answer otherwise. None of these schemes verifies what it injects; those in {@link
 * dev.turboapi.security.bearer} and {@link dev.turboapi.security.digest} do, {@link
 * dev.turboapi.security.password} checks passwords, and {@link dev.turboapi.security.access} what
 * somebody may do. Written on a
 * parameter, a scheme injects; on a handler, controller or package, it turns away; on an annotation
 * of your own, that is the scheme, configured once:
 *
 * <pre>{@code
 * @OAuth2PasswordBearer(tokenUrl = "token")
 * @interface Token {}
 *
 * @Get("/items")
 * List<Item> items(@Token String token) { ... }
 * }</pre>
 *
 * <p>Here as well: {@link OAuth2PasswordRequestForm} for the handler that gives out tokens, and
 * {@link Secrets} to compare what was sent with what is right.
 */
@NullMarked
package dev.turboapi.security;

import org.jspecify.annotations.NullMarked;
