package dev.turboapi.oracle.binding;

import static java.util.Map.entry;

import dev.turboapi.TurboApi;
import dev.turboapi.TurboApiBuilder;
import java.util.Map;

/** The applications of this package by name. */
public final class BindingApps {
  private BindingApps() {}

  public static Map<String, TurboApiBuilder> all() {
    return Map.ofEntries(
        entry("arrays", TurboApi.builder().controllers(Arrays.class)),
        entry("bodies_several", TurboApi.builder().controllers(BodiesSeveral.class)),
        entry("booleans", TurboApi.builder().controllers(Booleans.class)),
        entry("constraints", TurboApi.builder().controllers(Constraints.class)),
        entry("constraints_builtin", TurboApi.builder().controllers(ConstraintsBuiltin.class)),
        entry("constraints_elements", TurboApi.builder().controllers(ConstraintsElements.class)),
        entry("constraints_objects", TurboApi.builder().controllers(ConstraintsObjects.class)),
        entry("cookies", TurboApi.builder().controllers(Cookies.class)),
        entry("decimals", TurboApi.builder().controllers(Decimals.class)),
        entry("defaults", TurboApi.builder().controllers(Defaults.class)),
        entry("files", TurboApi.builder().controllers(Files.class)),
        entry("enums", TurboApi.builder().controllers(Enums.class)),
        entry("floats", TurboApi.builder().controllers(Floats.class)),
        entry("form_errors", TurboApi.builder().controllers(FormErrors.class)),
        entry("forms", TurboApi.builder().controllers(Forms.class)),
        entry("headers", TurboApi.builder().controllers(Headers.class)),
        entry("identifiers", TurboApi.builder().controllers(Identifiers.class)),
        entry("integers", TurboApi.builder().controllers(Integers.class)),
        entry("lists", TurboApi.builder().controllers(Lists.class)),
        entry("models_cookie", TurboApi.builder().controllers(ModelsCookie.class)),
        entry("models_header", TurboApi.builder().controllers(ModelsHeader.class)),
        entry("models_query", TurboApi.builder().controllers(ModelsQuery.class)),
        entry("models_form", TurboApi.builder().controllers(ModelsForm.class)),
        entry("moments", TurboApi.builder().controllers(Moments.class)),
        entry("order", TurboApi.builder().controllers(Order.class)),
        entry("scalars", TurboApi.builder().controllers(Scalars.class)),
        entry("sources", TurboApi.builder().controllers(Sources.class)),
        entry("raw", TurboApi.builder().controllers(Raw.class)),
        entry("texts", TurboApi.builder().controllers(Texts.class)),
        entry("urls", TurboApi.builder().controllers(Urls.class)));
  }
}
