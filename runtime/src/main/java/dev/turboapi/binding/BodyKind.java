package dev.turboapi.binding;

/** What a handler wants of the body of a request. */
public enum BodyKind {
  /** Nothing: nobody needs to read it. */
  NONE,
  /** All of it, before it is called. */
  WHOLE,
  /** The fields and files in it, before it is called. */
  FORM,
  /** To read it itself, while it arrives. */
  STREAM
}
