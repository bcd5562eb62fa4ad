/** Many requests at once. */
@NullMarked
package dev.turboapi.load;

import org.jspecify.annotations.NullMarked;
