package dev.turboapi.security.bearer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/** Says how a {@link TokenIntrospection} asks, what it keeps, and which tokens it accepts. */
public final class TokenIntrospectionBuilder {
  private static final Duration CLOCK_SKEW = Duration.ofSeconds(60);

  final HttpRequest.Builder request;
  Duration keepFor = Duration.ofSeconds(30);
  int maxKept = 10_000;
  int maxQuestions = 64;
  int maxLength = 4 * 1024;
  Duration timeout = Duration.ofSeconds(5);
  Clock clock = Clock.systemUTC();

  private Set<String> issuers = Set.of();
  private Set<String> audiences = Set.of();

  TokenIntrospectionBuilder(String endpoint, String clientId, String clientSecret) {
    String credentials =
        URLEncoder.encode(clientId, UTF_8) + ':' + URLEncoder.encode(clientSecret, UTF_8);
    this.request =
        HttpRequest.newBuilder(IssuerClient.address(endpoint))
            .header("Accept", "application/json")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8)));
  }

  /** One of these must be the {@code iss} of the answer. Any, unless this is called. */
  public TokenIntrospectionBuilder issuer(String... accepted) {
    this.issuers = Set.of(accepted);
    return this;
  }

  /** One of these must be among the {@code aud} of the answer. Any, unless this is called. */
  public TokenIntrospectionBuilder audience(String... accepted) {
    this.audiences = Set.of(accepted);
    return this;
  }

  /**
   * How long an answer is good, and so a token that was revoked since. An {@code exp} in the answer
   * ends it sooner.
   *
   * @param age not negative, 0 to ask for each request; 30 seconds unless this is called
   */
  public TokenIntrospectionBuilder keepFor(Duration age) {
    if (age.isNegative()) {
      throw new IllegalArgumentException("keepFor is " + age + ", which is negative.");
    }
    this.keepFor = age;
    return this;
  }

  /**
   * How many answers are kept of active tokens, and as many of inactive ones.
   *
   * @param answers at least 1; 10,000 unless this is called
   */
  public TokenIntrospectionBuilder maxKept(int answers) {
    this.maxKept = positive("maxKept", answers);
    return this;
  }

  /**
   * How many questions may be under way.
   *
   * @param questions at least 1; 64 unless this is called
   */
  public TokenIntrospectionBuilder maxQuestions(int questions) {
    this.maxQuestions = positive("maxQuestions", questions);
    return this;
  }

  /**
   * Longer tokens are refused without a question.
   *
   * @param characters at least 1; 4,096 unless this is called
   */
  public TokenIntrospectionBuilder maxLength(int characters) {
    this.maxLength = positive("maxLength", characters);
    return this;
  }

  /**
   * For a question with all of its answer.
   *
   * @param longest more than 0; 5 seconds unless this is called
   */
  public TokenIntrospectionBuilder timeout(Duration longest) {
    if (longest.isNegative() || longest.isZero()) {
      throw new IllegalArgumentException("timeout is " + longest + ", which is no time at all.");
    }
    this.timeout = longest;
    return this;
  }

  /** For tests; the system's, unless this is called. */
  public TokenIntrospectionBuilder clock(Clock time) {
    this.clock = time;
    return this;
  }

  /** Asks nothing yet. */
  public TokenIntrospection build() {
    return new TokenIntrospection(this);
  }

  ClaimRules rules() {
    return new ClaimRules(issuers, audiences, List.of(), CLOCK_SKEW, clock);
  }

  private static int positive(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " is " + value + ", not at least 1.");
    }
    return value;
  }
}
