/**
 * From the model to what users read: Java sources, by JavaPoet, and the OpenAPI document. Asks the
 * compiler nothing; the same model gives the same bytes.
 */
@NullMarked
package dev.turboapi.processor.generate;

import org.jspecify.annotations.NullMarked;
