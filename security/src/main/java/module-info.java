/** FastAPI's security schemes, and what verifies them. Begin at {@link dev.turboapi.security}. */
// The one library without a module of its own has a name in its manifest, which will stay.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.turboapi.security {
  requires transitive dev.turboapi;
  requires transitive io.swagger.v3.oas.annotations;
  requires com.nimbusds.jose.jwt;
  requires java.net.http;
  requires org.bouncycastle.provider;

  exports dev.turboapi.security;
  exports dev.turboapi.security.access;
  exports dev.turboapi.security.bearer;
  exports dev.turboapi.security.digest;
  exports dev.turboapi.security.password;
}
