package dev.turboapi.processor.model;

import java.util.List;

/** What only the OpenAPI document shows of a route; an empty text means that it is derived. */
public record OperationModel(
    List<String> tags,
    String summary,
    String description,
    String responseDescription,
    String operationId,
    boolean deprecated,
    boolean includeInSchema) {
  public OperationModel {
    tags = List.copyOf(tags);
  }
}
