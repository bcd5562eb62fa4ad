package dev.turboapi.security.digest;

/**
 * Who has proved to know the secret of a user.
 *
 * @param username exactly as the client sent it
 * @param realm in which that is a user
 */
public record DigestUser(String username, String realm) {}
