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
 * @param modifiers its own
 * @param scheme given if it is an extractor
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
    Set<Modifier> modifiers,
    List<TypeName> exceptions,
    Optional<SchemeModel> scheme,
    Position position) {
  public ProviderModel {
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

  /** Whether there is nothing to inject. */
  public boolean providesNothing() {
    return provided.equals(TypeName.VOID) || provided.equals(ClassName.get(Void.class));
  }
}
