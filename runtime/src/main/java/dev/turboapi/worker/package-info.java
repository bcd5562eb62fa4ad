/**
 * The server: accepts requests, finds their routes, calls handlers on the right event loop, and
 * writes the answers. Start reading at {@link dev.turboapi.worker.Worker}, the life of a request.
 * The only package that touches the requests and responses of Vert.x; it knows nothing of the
 * document and its pages, whose routes are routes like others. Not for users.
 */
@NullMarked
package dev.turboapi.worker;

import org.jspecify.annotations.NullMarked;
