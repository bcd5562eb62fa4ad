/** Results that are seen in views of Jackson. */
@NullMarked
package dev.turboapi.views;

import org.jspecify.annotations.NullMarked;
