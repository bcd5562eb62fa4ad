package dev.turboapi.oracle.routing;

import static java.util.Map.entry;

import dev.turboapi.Reply;
import dev.turboapi.Response;
import dev.turboapi.ResponseCookie;
import dev.turboapi.ResponseCookie.SameSite;
import dev.turboapi.ResponseHead;
import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** Cookies that handlers set. */
@Controller
class Cookies {
  private static final Map<String, ResponseCookie> COOKIES =
      Map.ofEntries(
          entry("plain", cookie("v")),
          entry("empty", cookie("")),
          entry("blank", cookie("b c")),
          entry("quote", cookie("say \"hey\"")),
          entry("backslash", cookie("a\\b")),
          entry("separators", cookie("a,b;c")),
          entry("token", cookie("aZ09!#$%&'*+-.^_`|~:")),
          entry("brackets", cookie("(a)<b>[c]{d}/e?f=g@h")),
          entry("control", cookie("a\tb\0\177")),
          entry("latin", cookie("héy")),
          entry("path", cookie("v").path("/p")),
          entry("no-path", cookie("v").path(null)),
          entry("domain", cookie("v").domain("x.org")),
          entry("http-only", cookie("v").httpOnly()),
          entry("secure", cookie("v").secure()),
          entry("max-age", cookie("v").maxAge(Duration.ofSeconds(10))),
          entry("max-age-zero", cookie("v").maxAge(Duration.ZERO)),
          entry("max-age-negative", cookie("v").maxAge(Duration.ofSeconds(-1))),
          entry("expires", cookie("v").expires(Instant.parse("2030-01-01T00:00:00Z"))),
          entry(
              "expires-with-fraction",
              cookie("v").expires(Instant.parse("2030-11-09T08:07:06.999999Z"))),
          entry("strict", cookie("v").sameSite(SameSite.STRICT)),
          entry("none", cookie("v").sameSite(SameSite.NONE).secure()),
          entry("no-same-site", cookie("v").sameSite(null)),
          entry(
              "everything",
              cookie("v")
                  .secure()
                  .sameSite(SameSite.STRICT)
                  .path("/p")
                  .maxAge(Duration.ofSeconds(10))
                  .httpOnly()
                  .expires(Instant.parse("2030-01-01T00:00:00Z"))
                  .domain("x.org")));

  private static ResponseCookie cookie(String value) {
    return ResponseCookie.of("k", value);
  }

  private static ResponseCookie named(String name) {
    return Objects.requireNonNull(COOKIES.get(name));
  }

  @Get("/injected/{name}")
  String injected(String name, ResponseHead head) {
    head.cookie(named(name));
    return name;
  }

  @Get("/returned/{name}")
  Response returned(String name) {
    return Response.json(Map.of("name", name)).withCookie(named(name));
  }

  @Get("/two")
  Reply<String> two() {
    return Reply.of("two")
        .cookie(ResponseCookie.of("a", "1"))
        .cookie(ResponseCookie.of("b", "2").httpOnly());
  }

  @Get("/twice")
  String twice(ResponseHead head) {
    head.cookie(ResponseCookie.of("a", "1")).cookie(ResponseCookie.of("a", "2"));
    return "twice";
  }

  @Get("/token-name")
  String tokenName(ResponseHead head) {
    head.cookie(ResponseCookie.of("!#$%&'*+-.^_`|~Az09", "v"));
    return "name";
  }

  @Get("/bad-name")
  String badName(ResponseHead head) {
    head.cookie(ResponseCookie.of("a b", "v"));
    return "name";
  }

  @Get("/not-latin")
  String notLatin(ResponseHead head) {
    head.cookie(ResponseCookie.of("a", "€"));
    return "name";
  }

  @Get(value = "/bodiless", status = 204)
  void bodiless(ResponseHead head) {
    head.cookie(ResponseCookie.of("a", "1"));
  }
}
