package org.publicaccord.contractservice.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a competition is run, as its tender notice says.
 *
 * @param lightTouch whether it is for light touch services (Procurement Act 2023, s.9)
 * @param lots at least one; a single one is the whole
 * @param notDividedBecause why a procurement that could be divided into lots is not (s.18(2))
 * @param framework under which it calls off, if it does
 * @param reserved to whom it is reserved, if it is
 */
public record Procedure(
        Kind kind,
        boolean lightTouch,
        List<Lot> lots,
        Optional<String> notDividedBecause,
        List<Criterion> criteria,
        Instant questionsCloseAt,
        Instant tendersCloseAt,
        Optional<CallOff> framework,
        Optional<Reserved> reserved) {

    /** Of a competition that is reserved to nobody. */
    public Procedure(
            Kind kind,
            boolean lightTouch,
            List<Lot> lots,
            Optional<String> notDividedBecause,
            List<Criterion> criteria,
            Instant questionsCloseAt,
            Instant tendersCloseAt,
            Optional<CallOff> framework) {
        this(
                kind,
                lightTouch,
                lots,
                notDividedBecause,
                criteria,
                questionsCloseAt,
                tendersCloseAt,
                framework,
                Optional.empty());
    }

    public Procedure {
        lots = List.copyOf(lots);
        criteria = List.copyOf(criteria);
        notDividedBecause.ifPresent(words -> Text.said(Text.LINE, "why there are no lots", words));
        if (lots.isEmpty()) {
            throw new IllegalArgumentException("a procedure has at least one lot: the whole");
        }
    }

    /** The kinds of competition. */
    public enum Kind {
        /** Procurement Act 2023, s.20(2)(a). */
        OPEN,
        /** Procurement Act 2023, s.20(2)(b). */
        COMPETITIVE_FLEXIBLE,
        /** A regulated below-threshold contract, Part 6 of the Act. */
        BELOW_THRESHOLD,
        /** A competition among the suppliers of a framework, s.46. */
        CALL_OFF
    }

    /**
     * The framework under which a contract is called off.
     *
     * @param id its id on this platform
     * @param title for people
     * @param suppliers those that may be asked
     */
    public record CallOff(String id, String title, List<OrganisationId> suppliers) {
        public CallOff {
            Text.identifier("a framework's id", id);
            Text.said(Text.LINE, "a framework's title", title);
            suppliers = List.copyOf(suppliers);
        }
    }

    public boolean divided() {
        return lots.size() > 1;
    }
}
