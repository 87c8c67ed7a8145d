package org.publicaccord.contractservice.receiving;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.publicaccord.rules.Route;
import org.publicaccord.rules.SelectionProcess;
import org.publicaccord.rules.asking.RouteFacts;
import org.publicaccord.rules.asking.RouteFacts.Host;
import org.publicaccord.rules.assets.Clearance;
import org.publicaccord.rules.assets.Disposal;
import org.publicaccord.rules.assets.Tenure;
import org.publicaccord.rules.awarding.DirectAwardGround;
import org.publicaccord.rules.awarding.SupplierStanding;
import org.publicaccord.rules.reserving.Buyer;
import org.publicaccord.rules.selecting.HealthAuthority;
import org.publicaccord.rules.selecting.ProcessQuestion;
import org.publicaccord.rules.subsidies.Assistance;
import org.publicaccord.rules.subsidies.SubsidyForm;

/**
 * What is stated of a route in the body of a request. Its {@code route} says of which one, and so
 * what else it holds; the meaning of each field is that of {@link RouteFacts}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "route")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FactsBody.Reserved.class, name = "RESERVED"),
    @JsonSubTypes.Type(value = FactsBody.DirectAward.class, name = "DIRECT_AWARD"),
    @JsonSubTypes.Type(value = FactsBody.HealthCare.class, name = "PROVIDER_SELECTION"),
    @JsonSubTypes.Type(value = FactsBody.Grant.class, name = "GRANT"),
    @JsonSubTypes.Type(value = FactsBody.CoInvestment.class, name = "CO_INVESTMENT"),
    @JsonSubTypes.Type(value = FactsBody.AssetTransfer.class, name = "ASSET_TRANSFER"),
    @JsonSubTypes.Type(value = FactsBody.WorkingAgreement.class, name = "WORKING_AGREEMENT"),
    @JsonSubTypes.Type(value = FactsBody.InHouse.class, name = "IN_HOUSE"),
    @JsonSubTypes.Type(value = FactsBody.Cooperation.class, name = "COOPERATION")
})
public sealed interface FactsBody {

    /** In the words of the law. */
    RouteFacts facts();

    /** A competition for some suppliers alone. */
    record Reserved(ReservationBody reservation, Buyer buyer, Route procedure, LocalDate begunOn)
            implements FactsBody {
        @Override
        public RouteFacts facts() {
            return new RouteFacts.Reserved(reservation.reservation(), buyer, procedure, begunOn);
        }
    }

    /** An award without a competition. */
    record DirectAward(
            Optional<DirectAwardGround> ground,
            boolean conditionsStated,
            Optional<LocalDate> originalAwardedOn,
            LocalDate awardOn,
            SupplierStanding standing,
            boolean excludableConsidered,
            boolean overridingPublicInterest,
            boolean conflictsAssessed)
            implements FactsBody {
        @Override
        public RouteFacts facts() {
            return new RouteFacts.DirectAward(
                    ground,
                    conditionsStated,
                    originalAwardedOn,
                    awardOn,
                    standing,
                    excludableConsidered,
                    overridingPublicInterest,
                    conflictsAssessed);
        }
    }

    /** A selection of a provider of health care services. */
    record HealthCare(
            HealthAuthority authority,
            String mainCpv,
            ProcessQuestion question,
            Optional<SelectionProcess> chosen)
            implements FactsBody {
        @Override
        public RouteFacts facts() {
            return new RouteFacts.HealthCare(authority, mainCpv, question, chosen);
        }
    }

    /** A grant. */
    record Grant(boolean serviceEnforced, Subsidy subsidy) implements FactsBody {
        @Override
        public RouteFacts facts() {
            return new RouteFacts.Grant(serviceEnforced, subsidy.subsidy());
        }
    }

    /** An investment beside others. */
    record CoInvestment(boolean marketTerms, Subsidy subsidy) implements FactsBody {
        @Override
        public RouteFacts facts() {
            return new RouteFacts.CoInvestment(marketTerms, subsidy.subsidy());
        }
    }

    /** A disposal of land or a building. */
    record AssetTransfer(
            Term tenure,
            BigDecimal unrestrictedPounds,
            BigDecimal considerationPounds,
            boolean openSpace,
            Clearance clearance)
            implements FactsBody {
        @Override
        public RouteFacts facts() {
            return new RouteFacts.AssetTransfer(
                    new Disposal(
                            tenure.tenure(), unrestrictedPounds, considerationPounds, openSpace),
                    clearance);
        }
    }

    /** An agreement on how partners work together. */
    record WorkingAgreement(Host host, boolean inPlace) implements FactsBody {
        @Override
        public RouteFacts facts() {
            return new RouteFacts.WorkingAgreement(host, inPlace);
        }
    }

    /** Provision by the authority itself, or by its own company. */
    record InHouse(
            boolean controlled,
            boolean privateShare,
            BigDecimal forAuthorityPercent,
            boolean staffTransfer)
            implements FactsBody {
        @Override
        public RouteFacts facts() {
            return new RouteFacts.InHouse(
                    controlled, privateShare, forAuthorityPercent, staffTransfer);
        }
    }

    /** An arrangement between authorities. */
    record Cooperation(
            boolean authoritiesAlone,
            boolean commonObjectives,
            boolean publicInterestAlone,
            BigDecimal otherActivitiesPercent)
            implements FactsBody {
        @Override
        public RouteFacts facts() {
            return new RouteFacts.Cooperation(
                    authoritiesAlone,
                    commonObjectives,
                    publicInterestAlone,
                    otherActivitiesPercent);
        }
    }

    /** What the money is under the Subsidy Control Act 2022. */
    record Subsidy(
            SubsidyForm form,
            BigDecimal pounds,
            List<Assistance> received,
            boolean sensitiveSector,
            Set<String> principlesAssessed,
            LocalDate givenOn) {
        private static final int MOST_RECEIVED = 10_000;
        private static final int MOST_PRINCIPLES = 100;

        public Subsidy {
            received = List.copyOf(received);
            principlesAssessed = Set.copyOf(principlesAssessed);
            if (received.size() > MOST_RECEIVED || principlesAssessed.size() > MOST_PRINCIPLES) {
                throw new IllegalArgumentException(
                        "at most 10,000 subsidies received and 100 principles");
            }
        }

        RouteFacts.Subsidy subsidy() {
            return new RouteFacts.Subsidy(
                    form, pounds, received, sensitiveSector, principlesAssessed, givenOn);
        }
    }

    /**
     * On what terms land passes.
     *
     * @param firstDay of a lease
     * @param lastDay of a lease
     */
    record Term(Kind kind, Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {

        /** A freehold, a lease of two days known, or a licence. */
        public enum Kind {
            FREEHOLD,
            LEASE,
            LICENCE
        }

        public Term {
            if (kind == Kind.LEASE && (firstDay.isEmpty() || lastDay.isEmpty())) {
                throw new IllegalArgumentException("a lease has a first and a last day");
            }
        }

        Tenure tenure() {
            return switch (kind) {
                case FREEHOLD -> new Tenure.Freehold();
                case LICENCE -> new Tenure.Licence();
                case LEASE -> new Tenure.Lease(firstDay.orElseThrow(), lastDay.orElseThrow());
            };
        }
    }
}
