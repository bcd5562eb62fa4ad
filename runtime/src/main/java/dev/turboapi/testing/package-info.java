/**
 * For the tests of applications: a client that starts them, and talks to them over a socket. Uses
 * nothing that other packages do not show to users.
 */
@NullMarked
package dev.turboapi.testing;

import org.jspecify.annotations.NullMarked;
