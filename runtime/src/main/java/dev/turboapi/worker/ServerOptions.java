package dev.turboapi.worker;

/**
 * Where and how wide a server runs.
 *
 * @param host a name or address to listen on
 * @param port 0 for any that is free
 * @param workers how many event loops, at least 1
 * @param workerQueue how many async calls a worker takes at a time, at least 1
 */
public record ServerOptions(String host, int port, int workers, int workerQueue) {}
