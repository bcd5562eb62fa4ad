package dev.turboapi.binding;

import dev.turboapi.Request;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One use of a provider: what it takes, what it depends on itself, and how it is called; for
 * generated code. Immutable.
 */
public final class Dependant {
  /** Calls a provider. */
  @FunctionalInterface
  public interface Call {
    /**
     * What it provides, or a {@link dev.turboapi.Resource} of it, or a {@code Future} of either.
     *
     * @param solved what it depends on, in the order of {@link Dependant#needs}
     * @throws dev.turboapi.schema.Unbindable if the request does not fit its parameters
     */
    @Nullable Object call(Request request, Solved solved) throws Exception;
  }

  private enum Trait {
    UNCACHED,
    BLOCKING,
    CLOSED_BEFORE_ANSWER
  }

  private final Object provider;
  private final Class<?> type;
  private final String qualifier;
  private final Call call;
  private final Parameters parameters;
  private final Set<Trait> traits;

  private Dependant(
      Object provider,
      Class<?> type,
      String qualifier,
      Call call,
      Parameters parameters,
      Set<Trait> traits) {
    this.provider = provider;
    this.type = type;
    this.qualifier = qualifier;
    this.call = call;
    this.parameters = parameters;
    this.traits = traits;
  }

  /**
   * A use of a provider that takes nothing.
   *
   * @param type what it provides, or the annotation of a security scheme
   */
  public static Dependant of(Class<?> type, Call call) {
    return new Dependant(
        new Object(), type, "", call, Parameters.NONE, EnumSet.noneOf(Trait.class));
  }

  /** The same, told apart from others of its type by a qualifier. */
  public Dependant qualified(String name) {
    return new Dependant(provider, type, name, call, parameters, traits);
  }

  /** The same for a provider that takes parameters. */
  public Dependant takes(Parameters taken) {
    return new Dependant(
        provider,
        type,
        qualifier,
        call,
        taken.dependingOn(parameters.dependants().toArray(Dependant[]::new)),
        traits);
  }

  /** The same for a provider that depends on others. */
  public Dependant needs(Dependant... needed) {
    return new Dependant(provider, type, qualifier, call, parameters.dependingOn(needed), traits);
  }

  /** The same, but the provider is called even if it was for this request. */
  public Dependant uncached() {
    return with(Trait.UNCACHED);
  }

  /** The same for a provider that may block. */
  public Dependant blocking() {
    return with(Trait.BLOCKING);
  }

  /** The same, but a resource is closed when the handler has answered, before that is sent. */
  public Dependant closedBeforeAnswer() {
    return with(Trait.CLOSED_BEFORE_ANSWER);
  }

  private Dependant with(Trait trait) {
    Set<Trait> more = EnumSet.of(trait);
    more.addAll(traits);
    return new Dependant(
        provider, type, qualifier, call, parameters, Collections.unmodifiableSet(more));
  }

  /**
   * The same for tests, with something else in place of the provider and all it depends on, which
   * does not block.
   */
  Dependant replacedBy(Call replacement) {
    Set<Trait> kept = EnumSet.noneOf(Trait.class);
    kept.addAll(traits);
    kept.remove(Trait.BLOCKING);
    return new Dependant(
        provider, type, qualifier, replacement, Parameters.NONE, Collections.unmodifiableSet(kept));
  }

  /** The same, depending on others than before. */
  Dependant withParameters(Parameters changed) {
    return new Dependant(provider, type, qualifier, call, changed, traits);
  }

  /** Equal for uses of one provider that may share what it provides. */
  Object provider() {
    return provider;
  }

  /** What is provided, or the annotation of a security scheme. */
  Class<?> type() {
    return type;
  }

  /** Empty if there is none. */
  String qualifier() {
    return qualifier;
  }

  /** What the provider takes and depends on. */
  public Parameters parameters() {
    return parameters;
  }

  /** Whether what was provided for this request before is good enough. */
  boolean isCached() {
    return !traits.contains(Trait.UNCACHED);
  }

  /** Whether the provider, and the exit of its resource, may block. */
  public boolean isBlocking() {
    return traits.contains(Trait.BLOCKING);
  }

  /** Whether a resource is closed when the handler has answered, before that is sent. */
  public boolean isClosedBeforeAnswer() {
    return traits.contains(Trait.CLOSED_BEFORE_ANSWER);
  }

  /** Calls the provider. */
  public @Nullable Object call(Request request, Solved solved) throws Exception {
    return call.call(request, solved);
  }
}
