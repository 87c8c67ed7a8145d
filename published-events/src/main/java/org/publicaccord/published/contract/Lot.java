package org.publicaccord.published.contract;

import java.util.Optional;
import org.publicaccord.published.Money;

/**
 * A part of a procurement that is tendered for and awarded by itself (Procurement Act 2023, section
 * 18).
 *
 * @param id within its procedure
 * @param value what the lot is estimated to be worth, including VAT
 */
public record Lot(String id, String title, Optional<Money> value) {}
