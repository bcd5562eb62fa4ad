package dev.turboapi.security.bearer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Future;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Keys that an issuer publishes at an address, the {@code jwks_uri} of OpenID Connect.
 *
 * <pre>{@code
 * RemoteJwkSet.builder("https://login.example.com/jwks", RS256, ES256).build()
 * }</pre>
 *
 * <p>They are fetched when the first token comes, and again behind the scenes when they are old. A
 * token of an unknown {@code kid} fetches them at once and waits, since the issuer may have changed
 * keys; yet there is never more than one fetch at a time, and never one sooner than a time after
 * the last, whatever is sent. While the issuer cannot be reached, the keys that are there stay good
 * for a while.
 *
 * <p>Thread-safe; nothing blocks.
 */
public final class RemoteJwkSet {
  private static final System.Logger LOG = System.getLogger(RemoteJwkSet.class.getPackageName());

  private record Fetched(KeySet keys, Instant at) {}

  private final HttpRequest request;
  private final Set<SigningAlgorithm> algorithms;
  private final Duration refreshAfter;
  private final Duration retryAfter;
  private final Duration keepFor;
  private final Clock clock;
  private final IssuerClient client;

  private volatile @Nullable Fetched latest;
  private Instant lastAttempt = Instant.MIN;
  private @Nullable CompletableFuture<?> inFlight;

  private RemoteJwkSet(Builder builder) {
    this.request = builder.request;
    this.algorithms = builder.algorithms;
    this.refreshAfter = builder.refreshAfter;
    this.retryAfter = builder.retryAfter;
    this.keepFor = builder.keepFor;
    this.clock = builder.clock;
    this.client = new IssuerClient(builder.timeout);
  }

  /**
   * The keys at an address.
   *
   * @param address https, or http on this machine
   * @param first of the algorithms that its keys may be used with, all of them for public keys
   * @throws IllegalArgumentException if the address is another
   */
  public static Builder builder(
      String address, SigningAlgorithm first, SigningAlgorithm... others) {
    return new Builder(
        HttpRequest.newBuilder(IssuerClient.address(address))
            .header("Accept", "application/jwk-set+json, application/json")
            .build(),
        EnumSet.of(first, others));
  }

  /** Keys among which is the one for such tokens, if the issuer has it. */
  Future<KeySet> keysFor(JoseHeader header) {
    Instant now = clock.instant();
    Fetched fetched = usable(now);
    boolean known = fetched != null && fetched.keys.knows(header);
    if (fetched != null && known && now.isBefore(fetched.at.plus(refreshAfter))) {
      return Future.succeededFuture(fetched.keys);
    }
    CompletableFuture<?> fetch = fetch(now);
    if (fetched != null && (known || fetch.isDone())) {
      return Future.succeededFuture(fetched.keys);
    }
    return IssuerClient.onCallersContext(fetch).transform(done -> keysNow());
  }

  private Future<KeySet> keysNow() {
    Fetched fetched = usable(clock.instant());
    return fetched == null
        ? Future.failedFuture(BearerErrors.unavailable("the issuer's keys cannot be fetched"))
        : Future.succeededFuture(fetched.keys);
  }

  private @Nullable Fetched usable(Instant now) {
    Fetched fetched = latest;
    return fetched != null && now.isBefore(fetched.at.plus(keepFor)) ? fetched : null;
  }

  /** The fetch that is under way, a new one, or one that is done if it is too early for that. */
  private synchronized CompletableFuture<?> fetch(Instant now) {
    if (inFlight != null && !inFlight.isDone()) {
      return inFlight;
    }
    if (now.isBefore(lastAttempt.plus(retryAfter))) {
      return CompletableFuture.completedFuture(null);
    }
    lastAttempt = now;
    inFlight = client.send(request).thenAccept(this::take).whenComplete(this::report);
    return inFlight;
  }

  private void take(byte[] json) {
    latest = new Fetched(KeySet.ofJwks(new String(json, UTF_8), algorithms), clock.instant());
  }

  private void report(@Nullable Void done, @Nullable Throwable failure) {
    if (failure != null) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The keys at {0} cannot be fetched: {1}",
          request.uri(),
          failure.getMessage());
    }
  }

  /** How keys are fetched and kept. */
  public static final class Builder {
    private final HttpRequest request;
    private final Set<SigningAlgorithm> algorithms;
    private Duration refreshAfter = Duration.ofMinutes(15);
    private Duration retryAfter = Duration.ofSeconds(30);
    private Duration keepFor = Duration.ofHours(24);
    private Duration timeout = Duration.ofSeconds(5);
    private Clock clock = Clock.systemUTC();

    private Builder(HttpRequest request, Set<SigningAlgorithm> algorithms) {
      this.request = request;
      this.algorithms = algorithms;
    }

    /** When keys are fetched again, though all are known; 15 minutes unless this is called. */
    public Builder refreshAfter(Duration age) {
      this.refreshAfter = positive("refreshAfter", age);
      return this;
    }

    /** The least time between two fetches; 30 seconds unless this is called. */
    public Builder retryAfter(Duration pause) {
      this.retryAfter = positive("retryAfter", pause);
      return this;
    }

    /** How long keys are good while they cannot be fetched; 24 hours unless this is called. */
    public Builder keepFor(Duration age) {
      this.keepFor = positive("keepFor", age);
      return this;
    }

    /** For a fetch with all of its body; 5 seconds unless this is called. */
    public Builder timeout(Duration longest) {
      this.timeout = positive("timeout", longest);
      return this;
    }

    /** For tests; the system's, unless this is called. */
    public Builder clock(Clock time) {
      this.clock = time;
      return this;
    }

    /** Fetches nothing yet. */
    public RemoteJwkSet build() {
      return new RemoteJwkSet(this);
    }

    private static Duration positive(String name, Duration value) {
      if (value.isNegative() || value.isZero()) {
        throw new IllegalArgumentException(name + " is " + value + ", which is no time at all.");
      }
      return value;
    }
  }
}
