package dev.turboapi.worker;

/** How a request ended, for the counters. */
enum Outcome {
  /** The handler, or the framework in its place, has answered. */
  ANSWERED,
  /** A bound turned the request away. */
  REFUSED,
  /** The handler failed, or nobody could be answered. */
  FAILED
}
