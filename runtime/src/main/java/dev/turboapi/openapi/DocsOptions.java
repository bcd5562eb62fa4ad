package dev.turboapi.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the document says of the application, and where it is shown.
 *
 * @param openapiUrl path of the document; null for neither document nor pages
 * @param docsUrl path of the Swagger UI page; null for none
 * @param redocUrl path of the ReDoc page; null for none
 * @param initOauth settings of the Authorize dialog of Swagger UI; empty for none
 */
public record DocsOptions(
    String title,
    String version,
    @Nullable String summary,
    @Nullable String description,
    @Nullable String openapiUrl,
    @Nullable String docsUrl,
    @Nullable String redocUrl,
    Map<String, ?> initOauth) {

  /** Where Swagger UI really is: nowhere without a document. */
  public @Nullable String shownDocsUrl() {
    return openapiUrl == null ? null : docsUrl;
  }

  /** The document's {@code info}. */
  Map<String, Object> info() {
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("title", title);
    if (summary != null) {
      info.put("summary", summary);
    }
    if (description != null) {
      info.put("description", description);
    }
    info.put("version", version);
    return info;
  }
}
