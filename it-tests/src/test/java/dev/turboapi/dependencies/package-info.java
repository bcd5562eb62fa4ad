/** Dependencies of whole applications: what tests replace, who makes instances, where all runs. */
@NullMarked
package dev.turboapi.dependencies;

import org.jspecify.annotations.NullMarked;
