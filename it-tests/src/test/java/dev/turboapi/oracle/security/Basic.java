package dev.turboapi.oracle.security;

import dev.turboapi.annotation.Controller;
import dev.turboapi.annotation.Get;
import dev.turboapi.annotation.Head;
import dev.turboapi.security.HttpBasic;
import dev.turboapi.security.HttpBasicCredentials;
import java.util.List;

/** HTTP Basic: lenient base64, and the realm. */
@Controller
class Basic {
  @Get("/plain")
  List<String> plain(@HttpBasic HttpBasicCredentials credentials) {
    return List.of(credentials.username(), credentials.password());
  }

  @Head("/plain")
  List<String> peek(@HttpBasic HttpBasicCredentials credentials) {
    return List.of(credentials.username(), credentials.password());
  }

  @Get("/realm")
  String realm(
      @HttpBasic(schemeName = "Realm", realm = "the books") HttpBasicCredentials credentials) {
    return credentials.username();
  }

  @Get("/realm/empty")
  String noRealm(@HttpBasic(schemeName = "NoRealm", realm = "") HttpBasicCredentials credentials) {
    return credentials.username();
  }
}
