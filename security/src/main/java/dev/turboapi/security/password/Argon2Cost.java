package dev.turboapi.security.password;

/** What a hash of Argon2 takes. */
record Argon2Cost(int memoryKib, int iterations, int parallelism) {
  private static final int MAX_MEMORY_KIB = 1024 * 1024;
  private static final int MAX_ITERATIONS = 64;
  private static final int MAX_PARALLELISM = 16;

  /** RFC 9106, section 3.1, and what a server can be asked to do. */
  boolean isReasonable() {
    return parallelism >= 1
        && parallelism <= MAX_PARALLELISM
        && iterations >= 1
        && iterations <= MAX_ITERATIONS
        && memoryKib >= 8 * parallelism
        && memoryKib <= MAX_MEMORY_KIB;
  }
}
