package org.publicaccord.published.contract;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.published.Money;

/**
 * One part of a grant.
 *
 * @param id unique within the grant
 * @param amount what it comes to
 * @param payableFrom the first day on which it may be paid
 * @param advanceBecause why it is needed before the money is spent; absent if it is paid in arrears
 */
public record GrantInstalment(
        String id, Money amount, LocalDate payableFrom, Optional<String> advanceBecause) {}
