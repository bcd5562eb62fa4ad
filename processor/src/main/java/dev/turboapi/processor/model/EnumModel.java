package dev.turboapi.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** An enum, whose constants travel by their names. */
public record EnumModel(ClassName name, List<String> constants, String description) {
  public EnumModel {
    constants = List.copyOf(constants);
  }
}
