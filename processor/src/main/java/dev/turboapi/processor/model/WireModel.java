package dev.turboapi.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * How a property travels as JSON.
 *
 * @param name in JSON; of an unwrapped property, of no meaning
 * @param aliases the other names it may be sent by, of which the first one sent counts
 * @param raw whether its text is JSON already when it is written
 * @param unwrapped the object whose members stand in place of it, under the names they have there
 */
public record WireModel(
    String name,
    List<String> aliases,
    Access access,
    Inclusion inclusion,
    Nulls nulls,
    boolean raw,
    Optional<ObjectModel> unwrapped) {
  public WireModel {
    aliases = List.copyOf(aliases);
  }

  /** Read and written by one name. */
  public static WireModel of(String name) {
    return new WireModel(
        name,
        List.of(),
        Access.READ_WRITE,
        Inclusion.ALWAYS,
        Nulls.AS_TYPED,
        false,
        Optional.empty());
  }

  /** The same as a member of an object into which its own is unwrapped. */
  WireModel within(String prefix, String suffix) {
    return new WireModel(
        prefix + name + suffix,
        aliases.stream().map(alias -> prefix + alias + suffix).toList(),
        access,
        inclusion,
        nulls,
        raw,
        unwrapped.map(object -> object.within(prefix, suffix)));
  }

  /** In which direction a property travels. Read is what a client sends. */
  public enum Access {
    READ_WRITE(true, true),
    READ_ONLY(false, true),
    WRITE_ONLY(true, false),

    /** One half of a property with two names: the one that it is read by. */
    INPUT(true, false),

    /** The other half: the one that it is written by. */
    OUTPUT(false, true),

    NONE(false, false);

    private final boolean read;
    private final boolean written;

    Access(boolean read, boolean written) {
      this.read = read;
      this.written = written;
    }
  }

  /** Whether it is read from what a client sends. */
  public boolean isRead() {
    return access.read;
  }

  /** Whether it is written to what a client gets. */
  public boolean isWritten() {
    return access.written;
  }

  /** When a property is written; Jackson's words. */
  public enum Inclusion {
    ALWAYS,
    NON_NULL,
    NON_ABSENT,
    NON_EMPTY,
    NON_DEFAULT
  }

  /** What {@code null} means when it is sent. */
  public enum Nulls {
    /** What the type says. */
    AS_TYPED,

    /** The same as if nothing had been sent. */
    SKIP,

    /** It is refused, although the property may be absent. */
    FAIL
  }
}
