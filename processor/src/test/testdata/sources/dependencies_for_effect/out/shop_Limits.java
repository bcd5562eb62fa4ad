package dev.turboapi.providers;

import dev.turboapi.annotation.Providers;
import javax.annotation.processing.Generated;

/** Tells of the providers of {@code shop.Limits}. */
@Providers(
    holder = "shop.Limits",
    value = {
        @Providers.Provider(parameters = {"request"}, descriptions = {""}),
        @Providers.Provider(parameters = {"request"}, descriptions = {""})
    }
)
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class shop_Limits {}
