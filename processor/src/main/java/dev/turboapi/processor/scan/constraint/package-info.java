/**
 * Reads the constraints of {@code jakarta.validation}: those that it brings, those that users
 * compose and validate.
 */
@NullMarked
package dev.turboapi.processor.scan.constraint;

import org.jspecify.annotations.NullMarked;
