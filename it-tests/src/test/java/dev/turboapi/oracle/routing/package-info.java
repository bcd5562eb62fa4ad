/** The applications of {@code oracle/apps/routing}. */
@NullMarked
package dev.turboapi.oracle.routing;

import org.jspecify.annotations.NullMarked;
