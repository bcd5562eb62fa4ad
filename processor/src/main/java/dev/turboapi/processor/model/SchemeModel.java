package dev.turboapi.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A security scheme, or another annotation that stands for a dependency.
 *
 * @param annotation with which it is asked for
 * @param name in the document
 * @param document its object in the document, as JSON; empty if it is not documented
 * @param documented whether it should be
 * @param unknown names that are said to be members of the annotation, and are not
 * @param arguments of the extractor's constructor, as literals; then it takes what is injected
 * @param constructors of the extractor that take the arguments, without those
 */
public record SchemeModel(
    ClassName annotation,
    String name,
    Optional<Map<String, Object>> document,
    boolean documented,
    List<String> unknown,
    List<CodeBlock> arguments,
    List<ConstructorModel> constructors) {
  public SchemeModel {
    unknown = List.copyOf(unknown);
    arguments = List.copyOf(arguments);
    constructors = List.copyOf(constructors);
  }

  /** The constructor that generated code calls. */
  public Optional<ConstructorModel> constructor() {
    return ConstructorModel.chosen(constructors);
  }
}
