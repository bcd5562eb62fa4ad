package dev.turboapi.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * What provides a dependency: a method, a constructor, or the extractor of a security scheme.
 *
 * @param holder the class that declares it
 * @param name of the method
 * @param shown how messages name it: {@code Auth.currentUser}
 * @param identity equal only for the same one
 * @param provided what is injected: {@code void} for nothing
 * @param qualifier empty if there is none
 * @param resource whether what it returns is to be closed
 * @param blocking whether it may block
 * @param overloaded whether there are others of its name in the class
 * @param deprecated whether it is, or what it is in, or what it gives
 * @param hidden classes that whoever calls it names, and that not everybody sees
 * @param modifiers its own
 * @param scheme given if it is an extractor
 * @param position of the method, or of what asks for it if it is in a class file
 */
public record ProviderModel(
    Kind kind,
    HolderModel holder,
    String name,
    String shown,
    String identity,
    TypeName provided,
    String qualifier,
    ResultModel.Delivery delivery,
    boolean resource,
    boolean blocking,
    boolean generic,
    boolean overloaded,
    boolean deprecated,
    List<HiddenType> hidden,
    Set<Modifier> modifiers,
    List<TypeName> exceptions,
    Optional<SchemeModel> scheme,
    Position position) {
  public ProviderModel {
    hidden = List.copyOf(hidden);
    modifiers = Set.copyOf(modifiers);
    exceptions = List.copyOf(exceptions);
  }

  /** How it is called. */
  public enum Kind {
    METHOD,
    STATIC_METHOD,
    CONSTRUCTOR,
    EXTRACTOR
  }

  /** Whether what it provides is there when it returns, and needs no closing. */
  public boolean immediate() {
    return delivery == ResultModel.Delivery.DIRECT && !resource;
  }

  /** Whether it is called on an object. */
  public boolean needsInstance() {
    return kind == Kind.METHOD || kind == Kind.EXTRACTOR;
  }

  /** Whether it gives something later, or from where it may block. */
  public boolean takesTime() {
    return delivery != ResultModel.Delivery.DIRECT || blocking;
  }

  /** Whether there is nothing to inject. */
  public boolean providesNothing() {
    return provided.equals(TypeName.VOID) || provided.equals(ClassName.get(Void.class));
  }
}
