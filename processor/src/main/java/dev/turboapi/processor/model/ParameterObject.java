package dev.turboapi.processor.model;

import java.util.List;

/**
 * A record or class whose members are parameters: FastAPI's parameter model.
 *
 * @param members one for each property of the object, in their order
 */
public record ParameterObject(ObjectModel object, List<ParameterModel> members) {
  public ParameterObject {
    members = List.copyOf(members);
  }
}
