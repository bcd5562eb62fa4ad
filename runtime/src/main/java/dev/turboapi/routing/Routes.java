package dev.turboapi.routing;

import java.util.List;

/**
 * The routes of one controller. Implemented by generated classes, whose public constructor takes an
 * {@link dev.turboapi.InstanceFactory}.
 */
public interface Routes {
  /** In declaration order. Called once, at start-up. */
  List<Route> routes();
}
