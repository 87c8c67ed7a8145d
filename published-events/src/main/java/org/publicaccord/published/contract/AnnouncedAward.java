package org.publicaccord.published.contract;

import org.publicaccord.published.Money;

/**
 * Who wins a lot.
 *
 * @param lot the lot, which is also the id of its award
 * @param supplierId the organisation, such as GB-COH-09442333
 * @param supplierName its name
 * @param value as tendered, VAT included
 */
public record AnnouncedAward(String lot, String supplierId, String supplierName, Money value) {}
