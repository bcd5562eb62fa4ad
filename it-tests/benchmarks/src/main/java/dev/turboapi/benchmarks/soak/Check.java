package dev.turboapi.benchmarks.soak;

/**
 * Something that must hold in the end.
 *
 * @param found what is the case
 */
record Check(String what, String found, boolean holds) {}
