package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.ParameterSource;
import dev.turboapi.processor.model.RouteModel;
import java.util.Set;

/**
 * Clients and proxies drop the bodies of methods for which HTTP gives a body no meaning (RFC 9110,
 * section 9.3).
 */
final class UnexpectedBody implements Rule {
  private static final Set<String> BODILESS = Set.of("GET", "HEAD", "TRACE");

  @Override
  public void check(RouteModel route, Reporter reporter) {
    if (!BODILESS.contains(route.httpMethod())) {
      return;
    }
    route.allParameters().stream()
        .filter(parameter -> parameter.source().inBody())
        .filter(body -> !isUnsupported(body)) // That is said by another rule.
        .forEach(
            body ->
                reporter.error(
                    body.position(),
                    "A %s request has no body for \"%s\"."
                        .formatted(route.httpMethod(), body.name()),
                    body.source() == ParameterSource.BODY
                        ? "Use @Post or @Put, or annotate \"%s\" with @Query, which takes what is in it from there."
                            .formatted(body.name())
                        : "Use @Post or @Put."));
  }

  private static boolean isUnsupported(ParameterModel body) {
    return body.source() == ParameterSource.BODY && body.type().unsupported().isPresent();
  }
}
