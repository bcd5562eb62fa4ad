package dev.turboapi.dependencies;

import dev.turboapi.annotation.Dependency;

/** Tells the time. What it is, is up to the program. */
interface Clock {
  record Time(String text) {}

  @Dependency
  Time time();
}
