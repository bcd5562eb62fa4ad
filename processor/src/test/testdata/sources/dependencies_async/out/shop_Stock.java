package dev.turboapi.providers;

import dev.turboapi.annotation.Providers;
import javax.annotation.processing.Generated;

/** Tells of the providers of {@code shop.Stock}. */
@Providers(
    holder = "shop.Stock",
    value = {
        @Providers.Provider(parameters = {"host"}, descriptions = {""}),
        @Providers.Provider(parameters = {"tenant"}, descriptions = {""}),
        @Providers.Provider(parameters = {"connection"}, descriptions = {""}),
        @Providers.Provider(parameters = {"length"}, descriptions = {""})
    }
)
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class shop_Stock {}
