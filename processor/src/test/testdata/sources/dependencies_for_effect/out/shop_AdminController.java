package dev.turboapi.providers;

import dev.turboapi.annotation.Providers;
import javax.annotation.processing.Generated;

/** Tells of the providers of {@code shop.AdminController}. */
@Providers(
    holder = "shop.AdminController",
    value = {
        @Providers.Provider(parameters = {"xKey"}, descriptions = {""}),
        @Providers.Provider(parameters = {"text"}, descriptions = {""})
    }
)
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class shop_AdminController {}
