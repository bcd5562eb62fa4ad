/** The applications of {@code oracle/apps/validation}. */
@NullMarked
package dev.turboapi.oracle.validation;

import org.jspecify.annotations.NullMarked;
