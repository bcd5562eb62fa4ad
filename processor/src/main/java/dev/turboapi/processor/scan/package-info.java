/**
 * From {@code javax.lang.model} to the model. With those in it, the only package that reads
 * elements; it judges nothing, so that what is wrong stays in the model for the checks to find.
 */
@NullMarked
package dev.turboapi.processor.scan;

import org.jspecify.annotations.NullMarked;
