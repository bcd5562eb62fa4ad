package dev.turboapi.form;

import dev.turboapi.HttpException;
import java.util.Map;

/** Why a form is not taken, in Starlette's words. */
final class Refusal {
  private static final int KILOBYTE = 1024;

  private Refusal() {}

  static HttpException malformed() {
    return new HttpException(400, "There was an error parsing the body");
  }

  static HttpException noBoundary() {
    return new HttpException(400, "Missing boundary in multipart.");
  }

  static HttpException noName() {
    return new HttpException(
        400, "The Content-Disposition header field \"name\" must be provided.");
  }

  static HttpException tooMany(String what, int limit) {
    return new HttpException(
        400, "Too many %1$s. Maximum number of %1$s is %2$d.".formatted(what, limit));
  }

  static HttpException tooLong(String what, int limit) {
    return new HttpException(
        400, "%s exceeded maximum size of %dKB.".formatted(what, limit / KILOBYTE));
  }

  /** FastAPI has no such limit: this is the answer to any content that is too large. */
  static HttpException fileTooLarge() {
    return new HttpException(413, "Content Too Large", Map.of("connection", "close"));
  }
}
