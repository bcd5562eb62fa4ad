/** Below the package of the application, with one more level of its own. */
@NullMarked
@Depends(value = Steps.class, provider = "inInnerPackage")
package dev.turboapi.dependencies.levels.inner;

import dev.turboapi.annotation.Depends;
import dev.turboapi.dependencies.levels.Steps;
import org.jspecify.annotations.NullMarked;
