package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Money;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A surplus was reported and is shared as the terms say. Published as {@code
 * org.publicaccord.contract.surplus-shared.v1}.
 *
 * @param upTo the last day that the report covers
 * @param surplus what is shared
 * @param payments what each layer earns of it
 * @param reinvested what stays with the investee
 * @param toCommunity what goes to the community
 * @param beyondCap how much of that the cap on return left no room for
 * @param accountsSha256 the content address of the accounts, lower-case hexadecimal
 * @param nextDue the last day for the next report
 */
public record SurplusShared(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        LocalDate upTo,
        Money surplus,
        List<LayerPayment> payments,
        Money reinvested,
        Money toCommunity,
        Money beyondCap,
        String accountsSha256,
        LocalDate nextDue)
        implements CoInvestmentEvent {}
