/** Applications in JVMs of their own: how they start, end, and share a JVM. */
@NullMarked
package dev.turboapi.process;

import org.jspecify.annotations.NullMarked;
