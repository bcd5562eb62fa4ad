package dev.turboapi.security;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An OAuth2 scope that a scheme offers, as a member of its annotation. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Scope {
  /** What tokens name it, without blanks: {@code items:read}. */
  String name();

  /** What it allows, as the docs page shows it to people. */
  String description();
}
