package org.publicaccord.contractservice.framework;

import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.COUNCIL;
import static org.publicaccord.contractservice.life.Westmarch.pounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Lot;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.framework.Framework.Form;
import org.publicaccord.contractservice.framework.FrameworkEvent.FrameworkClosed;
import org.publicaccord.contractservice.framework.FrameworkEvent.FrameworkRegistered;

/** A framework for advice, set up by another body, from April 2026 for four years. */
public final class FrameworkExamples {

    static final UUID ID = new UUID(30, 1);
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 1);
    static final LocalDate FOUR_YEARS = LocalDate.of(2030, 3, 31);
    static final OrganisationId ADVISERS = new OrganisationId("GB-COH-01234567");
    static final FrameworkEvent REGISTERED =
            new FrameworkRegistered(ID, COUNCIL, lasting(FOUR_YEARS));

    private FrameworkExamples() {}

    static Framework lasting(LocalDate lastDay) {
        return framework(Regime.PA23, Form.GENERAL, false, lastDay, Optional.empty());
    }

    static Framework framework(
            Regime regime,
            Form form,
            boolean lightTouch,
            LocalDate lastDay,
            Optional<Reason> longer) {
        return new Framework(
                "Advice and support",
                new Framework.Owner(new OrganisationId("GB-GOR-CCS"), "Crown Commercial Service"),
                regime,
                form,
                lightTouch,
                List.of(
                        new Framework.Supplier(COOPERATIVE, "Common Threads", Set.of("1")),
                        new Framework.Supplier(ADVISERS, "Advisers", Set.of("1", "2"))),
                List.of(
                        new Lot("1", "Peer support", Optional.of(pounds("4000000"))),
                        new Lot("2", "Debt advice", Optional.empty())),
                FIRST_DAY,
                lastDay,
                longer,
                "012345-2026");
    }

    /** One event of each kind. */
    public static List<FrameworkEvent> oneOfEach() {
        return List.of(
                new FrameworkRegistered(
                        ID,
                        COUNCIL,
                        new Framework(
                                "Support",
                                lasting(FOUR_YEARS).owner(),
                                Regime.PA23,
                                Form.GENERAL,
                                false,
                                List.of(
                                        new Framework.Supplier(
                                                COOPERATIVE, "Common Threads", Set.of("1"))),
                                lasting(FOUR_YEARS).lots(),
                                FIRST_DAY,
                                FOUR_YEARS,
                                Optional.of(BECAUSE),
                                "012345-2026")),
                new FrameworkClosed(
                        ID,
                        COUNCIL,
                        new Framework(
                                "Support",
                                lasting(FOUR_YEARS).owner(),
                                Regime.PCR2015,
                                Form.OPEN,
                                true,
                                List.of(
                                        new Framework.Supplier(
                                                COOPERATIVE, "Common Threads", Set.of())),
                                List.of(),
                                FIRST_DAY,
                                FOUR_YEARS,
                                Optional.empty(),
                                "012345-2026"),
                        BECAUSE));
    }
}
