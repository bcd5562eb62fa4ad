/** Schemes that verify, and checks of roles and scopes, in an application on a socket. */
@NullMarked
package dev.turboapi.secured;

import org.jspecify.annotations.NullMarked;
