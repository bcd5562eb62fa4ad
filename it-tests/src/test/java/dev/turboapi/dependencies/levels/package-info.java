/** An application whose package depends on something, and so do those below. */
@NullMarked
@Depends(value = Steps.class, provider = "inPackage")
package dev.turboapi.dependencies.levels;

import dev.turboapi.annotation.Depends;
import org.jspecify.annotations.NullMarked;
