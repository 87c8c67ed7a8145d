package org.publicaccord.biddingservice.terms;

import java.util.Optional;

/**
 * A part of a procurement that is tendered for and awarded by itself (Procurement Act 2023, section
 * 18).
 *
 * @param value what the lot is estimated to be worth, including VAT
 */
public record Lot(LotId id, String title, Optional<Money> value) {
    public Lot {
        Text.said(Text.LINE, "a lot's title", title);
    }
}
