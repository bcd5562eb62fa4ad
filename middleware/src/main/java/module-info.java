/** Middleware with Starlette's behaviour. Exports nothing until there is some. */
module dev.turboapi.middleware {
  requires transitive dev.turboapi;
}
