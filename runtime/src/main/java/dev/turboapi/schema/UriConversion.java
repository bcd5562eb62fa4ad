package dev.turboapi.schema;

import dev.turboapi.url.BadUrl;
import dev.turboapi.url.Url;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Absolute URLs in their normal form: pydantic's {@code AnyUrl}. */
final class UriConversion implements Conversion<URI> {
  private static final Fault NO_URL = Fault.of("url_type", "URL input should be a string or URL");
  private static final Fault NOTHING_BUT_SCHEME =
      Fault.ofValue("must have something after its scheme");

  @Override
  public URI parse(String text) {
    if (text.isEmpty()) {
      throw unreadable("input is empty");
    }
    if (!Octets.isUnicode(text)) {
      throw StringConversion.NO_UNICODE.unbindable();
    }
    try {
      return Url.parse(text).toUri();
    } catch (BadUrl e) {
      throw unreadable(e.reason());
    } catch (IllegalArgumentException e) {
      throw NOTHING_BUT_SCHEME.unbindable();
    }
  }

  @Override
  public URI convert(@Nullable Object json) {
    throw NO_URL.unbindable();
  }

  private static Unbindable unreadable(String reason) {
    return Fault.because("url_parsing", "Input should be a valid URL", reason).unbindable();
  }
}
