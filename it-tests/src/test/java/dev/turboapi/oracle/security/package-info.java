/** The applications of {@code oracle/apps/security}. */
@NullMarked
package dev.turboapi.oracle.security;

import org.jspecify.annotations.NullMarked;
