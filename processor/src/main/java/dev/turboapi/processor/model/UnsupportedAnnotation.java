package dev.turboapi.processor.model;

/**
 * An annotation that asks for something that is not compiled.
 *
 * @param wrong what it asks for, in one sentence
 * @param remedy what to do instead, in another
 */
public record UnsupportedAnnotation(String wrong, String remedy, Position position) {}
