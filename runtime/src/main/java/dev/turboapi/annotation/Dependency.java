package dev.turboapi.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method the provider of what it returns: whoever has a parameter with {@link Depends} of
 * that type gets it.
 *
 * <pre>{@code
 * final class Auth {
 *   @Dependency
 *   User currentUser(@Header String authorization, Users users) { ... }
 * }
 *
 * @Get("/me")
 * User me(@Depends User user) { ... }
 * }</pre>
 *
 * <p>The provider's parameters are bound like those of a handler, and it may depend on others. It
 * is called once a request, however many ask for it. It may return a {@code Future} or {@code
 * CompletionStage}, may be {@link Blocking}, and may return a {@link dev.turboapi.Resource} that is
 * closed after the answer. What it throws is the answer, as if the handler had thrown it. Providers
 * of one type are told apart by qualifiers of {@code jakarta.inject}, such as {@code @Named}.
 *
 * <p>Its class is constructed once an application, with what {@link
 * dev.turboapi.TurboApiBuilder#bind} knows, unless the instance itself is bound, as it has to be
 * for an interface or abstract class. A static method needs no instance. On a constructor, that is
 * the provider; on a class, its only constructor is, or that of the record. A class has the
 * providers that it declares, and inherits none.
 *
 * @see <a href="https://fastapi.tiangolo.com/tutorial/dependencies/">FastAPI: dependencies</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.TYPE})
public @interface Dependency {}
