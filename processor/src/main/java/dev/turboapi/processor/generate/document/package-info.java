/**
 * From the model to the OpenAPI document: what FastAPI and pydantic would write of the same routes
 * and types. Knows nothing of Java sources.
 */
@NullMarked
package dev.turboapi.processor.generate.document;

import org.jspecify.annotations.NullMarked;
