package dev.turboapi.security.bearer;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.turboapi.HttpException;
import dev.turboapi.SecurityScopes;
import io.vertx.core.Future;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks the issuer of opaque tokens what they are good for.
 *
 * <pre>{@code
 * TokenIntrospection.builder("https://login.example.com/introspect", "shop", clientSecret)
 *     .audience("shop")
 *     .build()
 * }</pre>
 *
 * <p>What the issuer said is kept for a time, never longer than the token is good, so a token that
 * is revoked is accepted for that much longer. Requests with one token share a question, and only
 * so many questions are asked at a time: past that, and when the issuer does not answer or answers
 * nonsense, it is 503 with {@code Retry-After}, since the token may well be good. A 401 would make
 * clients throw it away, and to let it pass would be worse.
 *
 * <p>Thread-safe; nothing blocks. Tokens are not kept, but for their SHA-256.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7662">RFC 7662</a>
 */
public final class TokenIntrospection {
  private static final System.Logger LOG =
      System.getLogger(TokenIntrospection.class.getPackageName());

  /** RFC 6750, section 2.1: what a token is made of. */
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]+=*");

  /** What the issuer said; no token if it is not active. */
  private record Answer(@Nullable IntrospectedToken token) {}

  private final HttpRequest.Builder request;
  private final ClaimRules rules;
  private final Duration keepFor;
  private final int maxQuestions;
  private final int maxLength;
  private final Clock clock;
  private final IssuerClient client;
  private final ExpiringCache<Answer> active;
  private final ExpiringCache<Answer> inactive;
  private final Map<String, CompletableFuture<Answer>> asked = new HashMap<>();
  private volatile boolean failing;

  TokenIntrospection(TokenIntrospectionBuilder builder) {
    this.request = builder.request;
    this.rules = builder.rules();
    this.keepFor = builder.keepFor;
    this.maxQuestions = builder.maxQuestions;
    this.maxLength = builder.maxLength;
    this.clock = builder.clock;
    this.client = new IssuerClient(builder.timeout);
    // Apart, so that made-up tokens do not drive out good ones.
    this.active = new ExpiringCache<>(builder.maxKept);
    this.inactive = new ExpiringCache<>(builder.maxKept);
  }

  /**
   * Asks at this address, as this client by HTTP Basic (RFC 6749, section 2.3.1).
   *
   * @param endpoint https, or http on this machine
   * @throws IllegalArgumentException if the address is another
   */
  public static TokenIntrospectionBuilder builder(
      String endpoint, String clientId, String clientSecret) {
    return new TokenIntrospectionBuilder(endpoint, clientId, clientSecret);
  }

  /** As {@link #verify(String, SecurityScopes)}, with no scopes needed. */
  public Future<IntrospectedToken> verify(String token) {
    return verify(token, SecurityScopes.NONE);
  }

  /**
   * What the issuer says about the token. The future is complete already if that is known, and
   * otherwise completes on the Vert.x context of the caller, if there is one.
   *
   * <p>It fails with an {@link HttpException}, which is the answer: 401 if the token is no good,
   * 403 if it lacks a scope, 503 if nobody can tell.
   *
   * @param token as behind {@code Bearer}; may be anything
   * @param needed scopes that must all have been granted
   */
  public Future<IntrospectedToken> verify(String token, SecurityScopes needed) {
    if (token.length() > maxLength || !TOKEN.matcher(token).matches()) {
      return Future.failedFuture(BearerErrors.invalidToken("it is too long or malformed"));
    }
    String key = sha256(token);
    Instant now = clock.instant();
    Answer known = active.get(key, now);
    if (known == null) {
      known = inactive.get(key, now);
    }
    Future<Answer> answer =
        known != null
            ? Future.succeededFuture(known)
            : IssuerClient.onCallersContext(ask(key, token))
                .recover(failure -> Future.failedFuture(unavailable()));
    return answer.map(said -> checked(said, needed));
  }

  private IntrospectedToken checked(Answer said, SecurityScopes needed) {
    IntrospectedToken token = said.token;
    if (token == null) {
      throw BearerErrors.invalidToken("its issuer says that it is not active");
    }
    rules.check(token);
    token.require(needed);
    return token;
  }

  /** The same question while it is asked already; fails at once if too many are. */
  private CompletableFuture<Answer> ask(String key, String token) {
    CompletableFuture<Answer> answer;
    synchronized (asked) {
      CompletableFuture<Answer> same = asked.get(key);
      if (same != null) {
        return same;
      }
      if (asked.size() >= maxQuestions) {
        return CompletableFuture.failedFuture(new IOException("Too many questions."));
      }
      answer = client.send(question(token)).thenApply(TokenIntrospection::read);
      asked.put(key, answer);
    }
    return answer.whenComplete((said, failure) -> answered(key, said, failure));
  }

  private HttpRequest question(String token) {
    String form = "token=" + URLEncoder.encode(token, UTF_8) + "&token_type_hint=access_token";
    return request.copy().POST(BodyPublishers.ofString(form)).build();
  }

  private static Answer read(byte[] answer) {
    Map<String, @Nullable Object> claims = Json.object(answer);
    if (claims != null && claims.get("active") instanceof Boolean active) {
      return new Answer(active ? IntrospectedToken.of(claims) : null);
    }
    throw new IllegalStateException("The answer does not say whether the token is active.");
  }

  private void answered(String key, @Nullable Answer said, @Nullable Throwable failure) {
    synchronized (asked) {
      asked.remove(key);
    }
    if (said != null) {
      keep(key, said);
    }
    // Once an outage, not once a request.
    if (failure != null && !failing) {
      LOG.log(
          System.Logger.Level.WARNING,
          "Tokens cannot be introspected at {0}: {1}",
          request.copy().build().uri(),
          failure.getMessage());
    }
    failing = failure != null;
  }

  private void keep(String key, Answer said) {
    Instant until = clock.instant().plus(keepFor);
    if (said.token == null) {
      inactive.put(key, said, until);
    } else {
      Instant end = said.token.expiresAt().orElse(until);
      active.put(key, said, end.isBefore(until) ? end : until);
    }
  }

  private static HttpException unavailable() {
    return BearerErrors.unavailable("its issuer does not answer, or is asked too much");
  }

  private static String sha256(String token) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }
}
