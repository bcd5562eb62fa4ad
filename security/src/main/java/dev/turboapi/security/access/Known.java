package dev.turboapi.security.access;

import java.util.Set;

/** What {@link Identity#of} gives. */
record Known(String name, Set<String> roles, Set<String> scopes) implements Identity {}
