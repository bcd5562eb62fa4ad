/**
 * The annotation processor: its entry point and the order of its phases, nothing else. The phases
 * are packages, {@code scan}, {@code check} and {@code generate}, and meet in {@code model} alone.
 * None of them uses a class of the runtime but the one that joins documents, of which the
 * processor's jar has a copy.
 */
@NullMarked
package dev.turboapi.processor;

import org.jspecify.annotations.NullMarked;
