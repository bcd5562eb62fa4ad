/**
 * Random requests, thrown at generated binders and at the explainer: the two may never disagree.
 * What requests look like is read from the OpenAPI document of each controller, so a new type needs
 * no more than a handler that takes it, in {@link Everything} or in any application of the oracle.
 */
@NullMarked
package dev.turboapi.agreement;

import org.jspecify.annotations.NullMarked;
