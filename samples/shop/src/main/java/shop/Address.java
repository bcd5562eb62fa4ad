package shop;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Where an order goes. */
record Address(
    @Size(min = 1) String street,
    @Size(min = 1) String city,
    @Pattern(regexp = "[A-Z]{2}") String country) {}
