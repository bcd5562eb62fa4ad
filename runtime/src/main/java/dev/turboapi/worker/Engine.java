package dev.turboapi.worker;

import dev.turboapi.Limits;
import dev.turboapi.form.TemporaryFiles;
import dev.turboapi.metrics.Metrics;
import dev.turboapi.routing.RouteTable;

/**
 * What the workers of a server share.
 *
 * @param taskLimit for how many requests a worker may have background tasks that have not ended
 */
record Engine(
    RouteTable routes,
    Balancer workers,
    Metrics metrics,
    Limits limits,
    BlockingThreads threads,
    EventLoopWatch watch,
    TemporaryFiles temporaryFiles,
    int taskLimit) {}
