package dev.turboapi.processor.scan;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.TypeText;
import dev.turboapi.processor.scan.source.UnresolvedType;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds who may be meant where nobody provides what is asked for. */
final class NearProviders {
  private final Types types;

  NearProviders(Types types) {
    this.types = types;
  }

  /** Those of the type, or of one like it, as messages name them, with what tells them apart. */
  List<String> of(TypeMirror wanted, String qualifier, Stream<ProviderElement> providers) {
    return providers
        .flatMap(provider -> near(wanted, qualifier, provider).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private List<String> near(TypeMirror wanted, String qualifier, ProviderElement provider) {
    TypeMirror provided;
    try {
      provided = ProvidedType.of(provider.method()).provided();
    } catch (UnresolvedType notYet) {
      return List.of();
    }
    String other = Qualifiers.on(provider.method());
    if (TypeName.get(provided).box().equals(TypeName.get(wanted).box())) {
      return List.of(provider.shown() + told(qualifier, other));
    }
    if (text(provided).equals(text(wanted))) {
      return List.of(gives(provider, TypeName.get(provided).toString()));
    }
    return isLike(wanted, provided) ? List.of(gives(provider, text(provided))) : List.of();
  }

  private static String gives(ProviderElement provider, String type) {
    return "%s, which gives a %s".formatted(provider.shown(), type);
  }

  private static String told(String qualifier, String other) {
    if (other.equals(qualifier)) {
      return "";
    }
    return other.isEmpty() ? " without a name" : " named \"" + other + "\"";
  }

  private static String text(TypeMirror type) {
    return TypeText.of(TypeName.get(type).box());
  }

  private boolean isLike(TypeMirror wanted, TypeMirror provided) {
    if (wanted.getKind() != TypeKind.DECLARED
        || provided.getKind() != TypeKind.DECLARED
        || isObject(wanted)
        || isObject(provided)) {
      return false;
    }
    TypeMirror plain = types.erasure(wanted);
    TypeMirror other = types.erasure(provided);
    return types.isSubtype(plain, other)
        || types.isSubtype(other, plain)
        || text(ProvidedType.of(wanted).provided()).equals(text(provided));
  }

  private static boolean isObject(TypeMirror type) {
    return MoreTypes.asTypeElement(type).getQualifiedName().contentEquals("java.lang.Object");
  }
}
