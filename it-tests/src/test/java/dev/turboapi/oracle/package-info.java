/**
 * The applications of {@code it-tests/oracle} once more, in Java, and the test that they answer as
 * FastAPI did. There is one package for each area and one class for each application; what is said
 * in {@code oracle/apps} is said there again in the words of this framework and in the same order.
 */
@NullMarked
package dev.turboapi.oracle;

import org.jspecify.annotations.NullMarked;
