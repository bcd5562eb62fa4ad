/** The applications of {@code oracle/apps/openapi}. */
@NullMarked
package dev.turboapi.oracle.openapi;

import org.jspecify.annotations.NullMarked;
