/**
 * The server: accepts requests, finds their routes, calls handlers on the right event loop, and
 * writes the answers. Start reading at {@link dev.turboapi.worker.Worker}, the life of a request.
 * The only package that touches Vert.x HTTP types; nothing here is for users to name.
 */
@NullMarked
package dev.turboapi.worker;

import org.jspecify.annotations.NullMarked;
