package dev.turboapi.processor.check;

import dev.turboapi.processor.model.Position;
import javax.tools.Diagnostic.Kind;

/** Something to tell the user, and where. */
public record Diagnostic(Kind kind, String text, Position position) {}
