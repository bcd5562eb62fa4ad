package dev.turboapi.benchmarks.jmh;

import dev.turboapi.Request;
import dev.turboapi.security.ApiKeyCookie;
import dev.turboapi.security.ApiKeyHeader;
import dev.turboapi.security.ApiKeyQuery;
import dev.turboapi.security.HttpBase;
import dev.turboapi.security.HttpBasic;
import dev.turboapi.security.HttpBearer;
import dev.turboapi.security.HttpDigest;
import dev.turboapi.security.OAuth2;
import dev.turboapi.security.OAuth2AuthorizationCodeBearer;
import dev.turboapi.security.OAuth2PasswordBearer;
import dev.turboapi.security.OpenIdConnect;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What does it cost to find credentials in a request? The texts of header, query and cookie are
 * found already.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SchemeBenchmark {
  private final Request bearerRequest =
      new CredentialsRequest("Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJl");
  private final Request basicRequest = new CredentialsRequest("Basic YWxpY2U6c2VjcmV0");
  private final Request digestRequest =
      new CredentialsRequest("Digest username=\"alice\", realm=\"a\", nonce=\"b\", response=\"c\"");

  private final HttpBearer.Extractor bearer = new HttpBearer.Extractor(true);
  private final HttpBasic.Extractor basic = new HttpBasic.Extractor("", true);
  private final HttpDigest.Extractor digest = new HttpDigest.Extractor(true);
  private final HttpBase.Extractor base = new HttpBase.Extractor("Bearer", true);
  private final OAuth2.Extractor oauth2 = new OAuth2.Extractor(true);
  private final OAuth2PasswordBearer.Extractor password = new OAuth2PasswordBearer.Extractor(true);
  private final OAuth2AuthorizationCodeBearer.Extractor code =
      new OAuth2AuthorizationCodeBearer.Extractor(true);
  private final OpenIdConnect.Extractor openId = new OpenIdConnect.Extractor(true);
  private final ApiKeyHeader.Extractor keyInHeader = new ApiKeyHeader.Extractor("x-key", true);
  private final ApiKeyQuery.Extractor keyInQuery = new ApiKeyQuery.Extractor("key", true);
  private final ApiKeyCookie.Extractor keyInCookie = new ApiKeyCookie.Extractor("key", true);

  @Benchmark
  public @Nullable Object httpBearer() {
    return bearer.extract(bearerRequest);
  }

  @Benchmark
  public @Nullable Object httpBasic() {
    return basic.extract(basicRequest);
  }

  @Benchmark
  public @Nullable Object httpDigest() {
    return digest.extract(digestRequest);
  }

  @Benchmark
  public @Nullable Object httpBase() {
    return base.extract(bearerRequest);
  }

  @Benchmark
  public @Nullable Object oauth2() {
    return oauth2.extract(bearerRequest);
  }

  @Benchmark
  public @Nullable Object oauth2PasswordBearer() {
    return password.extract(bearerRequest);
  }

  @Benchmark
  public @Nullable Object oauth2AuthorizationCodeBearer() {
    return code.extract(bearerRequest);
  }

  @Benchmark
  public @Nullable Object openIdConnect() {
    return openId.extract(bearerRequest);
  }

  @Benchmark
  public @Nullable Object apiKeyHeader() {
    return keyInHeader.extract(bearerRequest);
  }

  @Benchmark
  public @Nullable Object apiKeyQuery() {
    return keyInQuery.extract(bearerRequest);
  }

  @Benchmark
  public @Nullable Object apiKeyCookie() {
    return keyInCookie.extract(bearerRequest);
  }
}
