package dev.turboapi.processor.model;

import java.util.List;

/**
 * A dependency for which there is no provider to call.
 *
 * @param wanted what is asked for, as in the source
 * @param names providers, as messages show them: those to choose from, or those in the circle
 */
public record UnresolvedModel(Reason reason, String wanted, List<String> names, Position position)
    implements Resolution {
  public UnresolvedModel {
    names = List.copyOf(names);
  }

  /** Why there is none. */
  public enum Reason {
    /** Nobody provides that; {@code names} are of what may be meant. */
    MISSING,
    /** The class that is named has no provider of the name; {@code names} are those that it has. */
    UNKNOWN,
    /** Several provide it. */
    AMBIGUOUS,
    /** It depends on itself. */
    CYCLIC,
    /** What is provided is of another type, the only name, or it is nothing. */
    MISFIT,
    /**
     * The class file of the provider, the only name, does not tell what its parameters are called.
     */
    NAMELESS,
    /** It does not say what it asks for, or only the name of the provider. */
    SILENT
  }
}
