/**
 * The OpenAPI document and the pages that show it: joining the controllers' parts, and the routes
 * {@code /openapi.json}, {@code /docs} and {@code /redoc}. Parts are written at compile time;
 * nothing here looks at classes. Not for users.
 */
@NullMarked
package dev.turboapi.openapi;

import org.jspecify.annotations.NullMarked;
