/** What comes out of a build, by real compilers and in real processes. */
@NullMarked
package dev.turboapi.build;

import org.jspecify.annotations.NullMarked;
