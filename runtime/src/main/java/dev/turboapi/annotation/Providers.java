package dev.turboapi.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells the processor, when it compiles something else, of the providers of a class and of what
 * class files do not hold: the names of their parameters; for generated code.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Providers {
  /** The qualified name of the class. */
  String holder();

  /** Its providers, in declaration order. */
  Provider[] value();

  /** One provider. */
  @Retention(RetentionPolicy.CLASS)
  @Target({})
  @interface Provider {
    /** The names of its parameters. */
    String[] parameters() default {};

    /** What its documentation says of each; empty texts for those of which it says nothing. */
    String[] descriptions() default {};
  }
}
