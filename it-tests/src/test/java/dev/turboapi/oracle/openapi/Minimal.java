package dev.turboapi.oracle.openapi;

import dev.turboapi.annotation.Controller;

/** No routes, nothing configured. */
@Controller
class Minimal {}
