/** What users name in their own code: the application, requests, responses and errors. */
@NullMarked
package dev.turboapi;

import org.jspecify.annotations.NullMarked;
