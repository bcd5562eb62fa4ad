package secured;

import java.util.Set;

/**
 * Somebody with an account.
 *
 * @param scopes what the user may grant to applications
 */
record User(String username, String fullName, Set<String> scopes) {}
