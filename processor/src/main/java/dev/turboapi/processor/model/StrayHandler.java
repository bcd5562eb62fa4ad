package dev.turboapi.processor.model;

/** A handler whose class is no controller. */
public record StrayHandler(String name, String type, Position position) {}
