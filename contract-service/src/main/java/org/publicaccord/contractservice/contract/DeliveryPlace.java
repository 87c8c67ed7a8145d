package org.publicaccord.contractservice.contract;

import java.util.Optional;

/** Where the contract is delivered, by region; street addresses and postcodes are left out. */
public record DeliveryPlace(Optional<String> region, Optional<String> country) {
    public DeliveryPlace {
        region.ifPresent(name -> Text.said(Text.SHORT, "a region", name));
        country.ifPresent(name -> Text.said(Text.SHORT, "a country", name));
        if (region.isEmpty() && country.isEmpty()) {
            throw new IllegalArgumentException("a place of delivery names a region or a country");
        }
    }
}
