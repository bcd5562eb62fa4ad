package dev.turboapi.processor.check;

import dev.turboapi.processor.model.ApiModel;
import dev.turboapi.processor.model.ControllerModel;
import dev.turboapi.processor.model.RouteModel;
import java.util.List;

/**
 * Which controllers of a compilation are served together, so that their routes can be in each
 * other's way.
 */
public enum Applications {
  /** All of them are one application. */
  ONE {
    @Override
    List<List<RouteModel>> routesOf(ApiModel api) {
      return List.of(api.routes());
    }
  },

  /** There are several, and only the program knows which controller is in which. */
  SEVERAL {
    @Override
    List<List<RouteModel>> routesOf(ApiModel api) {
      return api.controllers().stream().map(ControllerModel::routes).toList();
    }
  };

  /** The routes to compare, in the order in which they match. */
  abstract List<List<RouteModel>> routesOf(ApiModel api);
}
