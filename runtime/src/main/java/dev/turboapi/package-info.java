/**
 * What users name in their own code: the application, requests, responses and errors. Begin at
 * {@link dev.turboapi.TurboApi}; annotations are in {@link dev.turboapi.annotation}, and a whole
 * program is on the page of the module.
 *
 * <p>Two things live here: the words that requests and answers are told in, which every other
 * package may use and which use JSON alone; and the application, which puts the other packages
 * together and which none but tests use.
 */
@NullMarked
package dev.turboapi;

import org.jspecify.annotations.NullMarked;
