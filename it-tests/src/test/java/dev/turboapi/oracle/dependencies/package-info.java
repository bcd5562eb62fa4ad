/** The applications of {@code oracle/apps/dependencies}. */
@NullMarked
package dev.turboapi.oracle.dependencies;

import org.jspecify.annotations.NullMarked;
