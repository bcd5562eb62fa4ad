/**
 * Every annotation that users put on their code. The processor reads them at compile time; nothing
 * reads them at run time, and none of them has behaviour. Names are FastAPI's; where the ecosystem
 * has an annotation already (constraints, wiring, nullness), there is none here. Uses no other
 * package of the runtime.
 */
@NullMarked
package dev.turboapi.annotation;

import org.jspecify.annotations.NullMarked;
