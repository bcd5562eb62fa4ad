package dev.turboapi.schema;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeContextBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeContextBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeContextBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A message that a validator adds. It is reported of the value that was judged, as what a validator
 * in pydantic says is: nodes that would lead from there to another place are taken, and forgotten.
 */
record Violation(Violations violations, String template)
    implements ConstraintViolationBuilder,
        NodeBuilderDefinedContext,
        NodeBuilderCustomizableContext,
        NodeContextBuilder,
        LeafNodeBuilderDefinedContext,
        LeafNodeBuilderCustomizableContext,
        LeafNodeContextBuilder,
        ContainerElementNodeBuilderDefinedContext,
        ContainerElementNodeBuilderCustomizableContext,
        ContainerElementNodeContextBuilder {
  @Override
  public ConstraintValidatorContext addConstraintViolation() {
    violations.add(template);
    return violations;
  }

  @Override
  @SuppressWarnings("deprecation") // Old validators call it.
  public Violation addNode(String name) {
    return this;
  }

  @Override
  public Violation addPropertyNode(@Nullable String name) {
    return this;
  }

  @Override
  public Violation addBeanNode() {
    return this;
  }

  @Override
  public Violation addParameterNode(int index) {
    return this;
  }

  @Override
  public Violation addContainerElementNode(
      String name, Class<?> containerType, @Nullable Integer typeArgumentIndex) {
    return this;
  }

  @Override
  public Violation inIterable() {
    return this;
  }

  @Override
  public Violation inContainer(Class<?> containerType, @Nullable Integer typeArgumentIndex) {
    return this;
  }

  @Override
  public Violation atKey(Object key) {
    return this;
  }

  @Override
  public Violation atIndex(Integer index) {
    return this;
  }
}
