package org.publicaccord.contractservice.grant;

import java.time.LocalDate;
import org.publicaccord.contractservice.contract.Money;

/** Where an instalment stands. */
public sealed interface InstalmentStanding {

    /** No claim for it waits. */
    record Awaited() implements InstalmentStanding {}

    record Claimed(Claim claim) implements InstalmentStanding {}

    record Approved(Money amount) implements InstalmentStanding {}

    record Paid(Money amount, LocalDate paidOn) implements InstalmentStanding {}
}
