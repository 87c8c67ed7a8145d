package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Text;
import org.publicaccord.rules.subsidies.Assistance;
import org.publicaccord.rules.subsidies.SubsidyForm;

/** One thing that the law asks for before an asset passes. */
public sealed interface Clearance {

    /** How the disposal promotes or improves well-being (General Disposal Consent 2003, para 2). */
    record WellBeing(Set<Aspect> promotes, Reason statement) implements Clearance {
        public WellBeing {
            if (promotes.isEmpty()) {
                throw new IllegalArgumentException("say which well-being is promoted");
            }
            // In one order, so that equal statements are stored alike.
            promotes = Collections.unmodifiableSet(EnumSet.copyOf(promotes));
        }
    }

    /** Whose well-being a disposal may promote. */
    enum Aspect {
        ECONOMIC,
        SOCIAL,
        ENVIRONMENTAL
    }

    /**
     * The undervalue was assessed under the Subsidy Control Act 2022.
     *
     * @param undervalue the most that the assessment holds for, in pounds
     * @param received what the body's economic group received, for the limits of small assistance;
     *     beyond what this platform gave the body
     * @param principles how it is consistent with each principle, by the principle's code; asked of
     *     a subsidy that is given on its own
     * @param reportedOn when the Competition and Markets Authority reported on it, if it did
     */
    record SubsidyAssessed(
            SubsidyForm form,
            Money undervalue,
            List<Assistance> received,
            Map<String, Reason> principles,
            Optional<LocalDate> reportedOn,
            Reason because)
            implements Clearance {
        private static final int MOST = 1_000;

        public SubsidyAssessed {
            Pounds.only(undervalue);
            received = List.copyOf(received);
            principles = Collections.unmodifiableMap(new TreeMap<>(principles));
            if (received.size() > MOST || principles.size() > MOST) {
                throw new IllegalArgumentException("an assessment lists at most 1,000 things");
            }
        }
    }

    /**
     * The disposal of open space is advertised (Local Government Act 1972, s.123(2A)).
     *
     * @param firstOn the day of the first of two notices in consecutive weeks
     */
    record OpenSpaceAdvertised(LocalDate firstOn, String newspaper) implements Clearance {
        public OpenSpaceAdvertised {
            Text.said(Text.LINE, "a newspaper", newspaper);
        }
    }

    /** The objections to the disposal of open space were considered. */
    record ObjectionsConsidered(int received, Reason outcome) implements Clearance {
        public ObjectionsConsidered {
            if (received < 0) {
                throw new IllegalArgumentException("a number of objections is not negative");
            }
        }
    }

    /** The Secretary of State consents to this disposal (s.123(2)). */
    record ConsentGiven(String reference, LocalDate givenOn) implements Clearance {
        public ConsentGiven {
            Text.identifier("a consent's reference", reference);
        }
    }

    /** The body has the employee liability information (SI 2006/246, reg 11). */
    record StaffInformed(LocalDate givenOn) implements Clearance {}
}
