package dev.turboapi.providers;

import dev.turboapi.annotation.Providers;
import javax.annotation.processing.Generated;

/** Tells of the providers of {@code shop.Page}. */
@Providers(
    holder = "shop.Page",
    value = @Providers.Provider(parameters = {"offset", "limit"}, descriptions = {"", ""})
)
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class shop_Page {}
