package dev.turboapi.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.turboapi.processor.model.ConstructorModel;
import dev.turboapi.processor.model.ControllerModel;
import dev.turboapi.processor.model.DependencyModel;
import dev.turboapi.processor.model.HolderModel;
import dev.turboapi.processor.model.JavaNames;
import dev.turboapi.processor.model.ProviderModel;
import dev.turboapi.processor.model.RouteModel;
import dev.turboapi.processor.model.SchemeModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The objects whose methods generated routes call: the controller, and those with providers. */
final class Holders {
  /** The parameter of the constructor of the generated class. */
  static final String INSTANCES = "instances";

  private static final String CONTROLLER = "controller";

  private final ControllerModel controller;
  private final NameAllocator names = new NameAllocator();
  private final Map<String, FieldSpec> fields = new LinkedHashMap<>();
  private final CodeBlock.Builder assignments = CodeBlock.builder();
  private final Set<TypeName> exceptions = new LinkedHashSet<>();

  Holders(ControllerModel controller) {
    this.controller = controller;
    names.newName(INSTANCES);
    ConstructorModel constructor = ConstructorModel.chosen(controller.constructors()).orElseThrow();
    add(
        controller.name().canonicalName(),
        CONTROLLER,
        controller.name(),
        controller.providing()
            ? shared(controller.name(), constructor)
            : construction(controller.name(), List.of(), constructor),
        constructor);
    controller.routes().stream()
        .flatMap(RouteModel::allDependencies)
        .map(DependencyModel::provider)
        .filter(ProviderModel::needsInstance)
        .forEach(this::field);
  }

  /** What the constructor of the generated class may throw. */
  Iterable<TypeName> exceptions() {
    return exceptions;
  }

  Iterable<FieldSpec> fields() {
    return fields.values();
  }

  /** What the constructor of the generated class does. */
  CodeBlock assignments() {
    return assignments.build();
  }

  /** The name of the field with the controller. */
  static String ofController() {
    return CONTROLLER;
  }

  /** The expression that calls a provider. */
  CodeBlock call(ProviderModel provider, CodeBlock arguments, Variables variables) {
    return switch (provider.kind()) {
      case METHOD, EXTRACTOR ->
          CodeBlock.of("$L.$L($L)", variables.field(field(provider)), provider.name(), arguments);
      case STATIC_METHOD ->
          CodeBlock.of("$T.$L($L)", provider.holder().name(), provider.name(), arguments);
      case CONSTRUCTOR -> CodeBlock.of("new $T($L)", provider.provided(), arguments);
    };
  }

  private String field(ProviderModel provider) {
    HolderModel holder = provider.holder();
    if (provider.scheme().isPresent()) {
      return extractor(holder, provider.scheme().get());
    }
    return holder.name().equals(controller.name()) ? CONTROLLER : shared(holder);
  }

  private String shared(HolderModel holder) {
    Optional<ConstructorModel> constructor = holder.constructor().filter(c -> reachable(holder, c));
    return add(
        holder.name().canonicalName(),
        JavaNames.decapital(holder.name().simpleName()),
        holder.name(),
        constructor.map(c -> shared(holder.name(), c)).orElseGet(() -> instance(holder.name())),
        constructor.orElse(null));
  }

  private boolean reachable(HolderModel holder, ConstructorModel constructor) {
    return holder.name().packageName().equals(controller.name().packageName())
        || constructor.open();
  }

  private String extractor(HolderModel holder, SchemeModel scheme) {
    ConstructorModel constructor = scheme.constructor().orElseThrow();
    CodeBlock construction = construction(holder.name(), scheme.arguments(), constructor);
    return add(
        construction.toString(),
        JavaNames.decapital(scheme.annotation().simpleName()) + "Extractor",
        holder.name(),
        construction,
        constructor);
  }

  private String add(
      String key,
      String suggestion,
      ClassName type,
      CodeBlock value,
      @Nullable ConstructorModel constructor) {
    FieldSpec known = fields.get(key);
    if (known != null) {
      return known.name();
    }
    String name = names.newName(suggestion);
    fields.put(key, FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL).build());
    assignments.addStatement("$L = $L", name, value);
    if (constructor != null) {
      exceptions.addAll(constructor.exceptions());
    }
    return name;
  }

  private CodeBlock shared(ClassName type, ConstructorModel constructor) {
    exceptions.add(ClassName.get(Exception.class));
    CodeBlock construction =
        constructor.dependencies().isEmpty()
            ? CodeBlock.of("$T::new", type)
            : CodeBlock.of("() -> $L", construction(type, List.of(), constructor));
    return CodeBlock.of("$L.shared($T.class, $L)", INSTANCES, type, construction);
  }

  private static CodeBlock instance(ClassName type) {
    return CodeBlock.of("$L.get($T.class)", INSTANCES, type);
  }

  private static CodeBlock construction(
      ClassName type, List<CodeBlock> arguments, ConstructorModel constructor) {
    List<CodeBlock> all = new ArrayList<>(arguments);
    constructor.dependencies().stream()
        .map(ConstructorModel.Dependency::type)
        .flatMap(Optional::stream)
        .map(Holders::instance)
        .forEach(all::add);
    return CodeBlock.of("new $T($L)", type, all.stream().collect(CodeBlock.joining(", ")));
  }
}
