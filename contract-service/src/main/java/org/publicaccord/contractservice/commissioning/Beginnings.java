package org.publicaccord.contractservice.commissioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Planning;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.RegimeFinding;

/** The public record of a contract that begins with a need. */
final class Beginnings {

    private static final RegimeFinding UNDER_THE_ACT =
            new RegimeFinding(
                    Regime.PA23,
                    "The procurement began on this platform, after the Procurement Act 2023 took"
                            + " effect on 24 February 2025.");

    private Beginnings() {}

    static Facts of(Need need) {
        List<Party> parties = new ArrayList<>();
        parties.add(need.buyer());
        parties.addAll(need.partners());
        return new Facts(
                need.ocid(),
                Optional.of("en"),
                need.title(),
                Optional.of(need.description().words()),
                Optional.of(need.category()),
                need.classifications(),
                need.buyer().id(),
                parties,
                Optional.of(
                        new Planning(
                                Optional.of(need.concerned().words()),
                                List.of(),
                                List.of(),
                                List.of())),
                Optional.empty(),
                List.of(),
                UNDER_THE_ACT,
                Optional.of(Course.BEGINNING.with(need.coBuyers())),
                Optional.empty());
    }
}
