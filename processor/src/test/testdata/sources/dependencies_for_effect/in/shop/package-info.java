/** All of the shop is counted. */
@Depends(Counter.class)
package shop;

import dev.turboapi.annotation.Depends;
