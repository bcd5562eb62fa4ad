/** Users who register and log in, clients with keys, and administrators. */
@NullMarked
package secured;

import org.jspecify.annotations.NullMarked;
