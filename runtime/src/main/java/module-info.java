/**
 * TurboAPI for Java: an HTTP API in a few annotations, validated and documented, that answers as
 * FastAPI does. A whole program, {@code Hello.java}:
 *
 * <pre>{@code
 * import dev.turboapi.annotation.Controller;
 * import dev.turboapi.annotation.Get;
 *
 * @Controller
 * class Hello {
 *   @Get("/hello/{name}")
 *   String hello(String name) {
 *     return "Hello, " + name + "!";
 *   }
 * }
 * }</pre>
 *
 * <p>With the jars of {@code turboapi-runtime}, {@code turboapi-processor} and what they need in a
 * folder {@code jars}, it is compiled, served and asked by
 *
 * <pre>{@code
 * javac -proc:full -cp 'jars/*' -d out Hello.java
 * java -cp 'jars/*:out' dev.turboapi.Launcher --port 8000
 * curl localhost:8000/hello/World
 * }</pre>
 *
 * <p>and documents itself at {@code http://localhost:8000/docs}. From here:
 *
 * <ul>
 *   <li>{@link dev.turboapi.TurboApi}: a {@code main} of your own, with settings and instances;
 *   <li>{@link dev.turboapi.annotation}: what may be written on handlers and their parameters;
 *   <li>{@link dev.turboapi.Reply}, {@link dev.turboapi.Response} and {@link
 *       dev.turboapi.HttpException}: answers with a status and headers of their own, and errors;
 *   <li>{@link dev.turboapi.annotation.Dependency} and {@link dev.turboapi.annotation.Depends}:
 *       what handlers share;
 *   <li>{@link dev.turboapi.testing.TestClient}: tests of an application.
 * </ul>
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
