/** A small shop: items on sale, and orders for them. */
@NullMarked
package shop;

import org.jspecify.annotations.NullMarked;
