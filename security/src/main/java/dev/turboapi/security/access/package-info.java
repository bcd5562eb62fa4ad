/**
 * Who a client is and what it may do, whichever way it proved that: the checks know nothing of
 * tokens, sessions or passwords, and use no other package of this module.
 */
@NullMarked
package dev.turboapi.security.access;

import org.jspecify.annotations.NullMarked;
