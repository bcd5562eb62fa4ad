package dev.turboapi.providers;

import dev.turboapi.annotation.Providers;
import javax.annotation.processing.Generated;

/** Tells of the providers of {@code shop.Users}. */
@Providers(
    holder = "shop.Users",
    value = {
        @Providers.Provider(parameters = {"token", "settings"}, descriptions = {"", ""}),
        @Providers.Provider(
            parameters = {"authorization"}, descriptions = {"as the login gave it"}),
        @Providers.Provider
    }
)
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class shop_Users {}
