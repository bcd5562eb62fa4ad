/**
 * TurboAPI for Java: an application in a few annotations, served by Vert.x. Begin at {@link
 * dev.turboapi}.
 */
@SuppressWarnings("module") // The module of the qualified export is built after this one.
module dev.turboapi {
  requires transitive com.fasterxml.jackson.core;
  requires transitive com.fasterxml.jackson.databind;
  requires transitive io.vertx.core;
  requires transitive jakarta.inject;
  requires transitive jakarta.validation;
  requires static transitive java.compiler; // Has @Generated, which is on generated classes.
  requires static transitive org.jspecify;
  requires io.netty.buffer;
  requires io.netty.codec;
  requires io.netty.codec.http;
  requires io.netty.common;
  requires io.netty.transport;
  requires java.net.http;

  // What users name.
  exports dev.turboapi;
  exports dev.turboapi.annotation;
  exports dev.turboapi.metrics;
  exports dev.turboapi.testing;

  // What generated code calls.
  exports dev.turboapi.binding;
  exports dev.turboapi.json;
  exports dev.turboapi.routing;
  exports dev.turboapi.schema;

  // Paths as routes read them.
  exports dev.turboapi.form to
      dev.turboapi.security;

  provides com.fasterxml.jackson.databind.Module with
      dev.turboapi.json.TurboApiModule;
}
