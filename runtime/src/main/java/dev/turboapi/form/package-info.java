/**
 * Forms as they arrive: from the bytes of a body to fields and uploaded files, with the limits and
 * the error texts of Starlette and python-multipart. Knows nothing of requests and handlers. Not
 * for users.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7578">RFC 7578, multipart/form-data</a>
 */
@NullMarked
package dev.turboapi.form;

import org.jspecify.annotations.NullMarked;
