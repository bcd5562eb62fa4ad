/** The applications of {@code oracle/apps/binding}. */
@NullMarked
package dev.turboapi.oracle.binding;

import org.jspecify.annotations.NullMarked;
