package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ApiModel;
import dev.turboapi.processor.model.ControllerModel;
import dev.turboapi.processor.model.DependencyModel;
import dev.turboapi.processor.model.EnumModel;
import dev.turboapi.processor.model.ObjectModel;
import dev.turboapi.processor.model.ParameterModel;
import dev.turboapi.processor.model.RouteModel;
import dev.turboapi.processor.model.UnionModel;
import dev.turboapi.processor.model.UnresolvedModel;

/** Something that users' code must keep. A rule overrides the method whose subject it judges. */
interface Rule {
  default void check(ApiModel api, Reporter reporter) {}

  default void check(ControllerModel controller, Reporter reporter) {}

  default void check(RouteModel route, Reporter reporter) {}

  default void check(ParameterModel parameter, RouteModel route, Reporter reporter) {}

  /** Judges one use of a provider by a handler of the controller, or by another provider. */
  default void check(DependencyModel dependency, ControllerModel controller, Reporter reporter) {}

  /** Judges a provider by itself, where its class is compiled. */
  default void checkDeclared(DependencyModel provider, Reporter reporter) {}

  default void check(UnresolvedModel dependency, Reporter reporter) {}

  default void check(ObjectModel object, Reporter reporter) {}

  default void check(EnumModel enumeration, Reporter reporter) {}

  default void check(UnionModel union, Reporter reporter) {}

  /** Judges an object as a whole, also one whose properties are parameters. */
  default void checkWhole(ObjectModel object, Reporter reporter) {}
}
