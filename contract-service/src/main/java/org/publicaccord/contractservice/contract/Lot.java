package org.publicaccord.contractservice.contract;

import java.util.Optional;

/**
 * A part of a procurement that can be awarded by itself (Procurement Act 2023, s.18).
 *
 * @param value the estimate, VAT included
 */
public record Lot(String id, String title, Optional<Money> value) {
    public Lot {
        Text.identifier("a lot's id", id);
        Text.said(Text.LINE, "a lot's title", title);
    }
}
