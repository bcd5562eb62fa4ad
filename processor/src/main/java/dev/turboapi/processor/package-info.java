/** The annotation processor: its entry point and the order of its phases, nothing else. */
@NullMarked
package dev.turboapi.processor;

import org.jspecify.annotations.NullMarked;
