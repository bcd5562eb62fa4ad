/**
 * The rules that users' code must keep: one class each, whose name is the name of its message. They
 * read the model and write nothing; all of them run, so that several mistakes give several errors.
 */
@NullMarked
package dev.turboapi.processor.check;

import org.jspecify.annotations.NullMarked;
