package dev.turboapi.providers;

import dev.turboapi.annotation.Providers;
import javax.annotation.processing.Generated;

/** Tells of the providers of {@code shop.Counter}. */
@Providers(
    holder = "shop.Counter",
    value = @Providers.Provider
)
@Generated("dev.turboapi.processor.TurboApiProcessor")
final class shop_Counter {}
