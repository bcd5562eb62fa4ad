package dev.turboapi.providers;

import dev.turboapi.annotation.Providers;
import javax.annotation.processing.Generated;

/** Tells of the providers of {@code shop.Accounts}. */
@Providers(
    holder = "shop.Accounts",
    value = {
        @Providers.Provider(parameters = {"token", "scopes"}, descriptions = {"", ""}),
        @Providers.Provider(parameters = {"account"}, descriptions = {""})
    }
)
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class shop_Accounts {}
