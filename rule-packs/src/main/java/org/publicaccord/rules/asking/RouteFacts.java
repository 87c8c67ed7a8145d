package org.publicaccord.rules.asking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.publicaccord.rules.Purchase;
import org.publicaccord.rules.Route;
import org.publicaccord.rules.SelectionProcess;
import org.publicaccord.rules.assets.Clearance;
import org.publicaccord.rules.assets.Disposal;
import org.publicaccord.rules.awarding.DirectAwardGround;
import org.publicaccord.rules.awarding.DirectAwardQuestion;
import org.publicaccord.rules.awarding.SupplierStanding;
import org.publicaccord.rules.reserving.Buyer;
import org.publicaccord.rules.reserving.Reservation;
import org.publicaccord.rules.selecting.HealthAuthority;
import org.publicaccord.rules.selecting.ProcessQuestion;
import org.publicaccord.rules.subsidies.Assistance;
import org.publicaccord.rules.subsidies.SubsidyForm;

/** What a route depends on, as officers state it; one kind for each route beyond competition. */
public sealed interface RouteFacts {

    /** The route that it is about. */
    Route route();

    /**
     * A competition for some suppliers alone.
     *
     * @param procedure the way in which the reserved contract is competed
     */
    record Reserved(Reservation reservation, Buyer buyer, Route procedure, LocalDate begunOn)
            implements RouteFacts {
        @Override
        public Route route() {
            return Route.RESERVED;
        }
    }

    /**
     * An award without a competition; each is stated as {@link DirectAwardQuestion} has it, of what
     * is bought.
     */
    record DirectAward(
            Optional<DirectAwardGround> ground,
            boolean conditionsStated,
            Optional<LocalDate> originalAwardedOn,
            LocalDate awardOn,
            SupplierStanding standing,
            boolean excludableConsidered,
            boolean overridingPublicInterest,
            boolean conflictsAssessed)
            implements RouteFacts {

        DirectAwardQuestion question(Purchase purchase) {
            return new DirectAwardQuestion(
                    purchase,
                    ground,
                    conditionsStated,
                    originalAwardedOn,
                    awardOn,
                    standing,
                    excludableConsidered,
                    overridingPublicInterest,
                    conflictsAssessed);
        }

        @Override
        public Route route() {
            return Route.DIRECT_AWARD;
        }
    }

    /**
     * A selection of a provider of health care services.
     *
     * @param mainCpv the code of the main subject matter, with its check digit or without
     * @param chosen the process that would be followed
     */
    record HealthCare(
            HealthAuthority authority,
            String mainCpv,
            ProcessQuestion question,
            Optional<SelectionProcess> chosen)
            implements RouteFacts {
        @Override
        public Route route() {
            return Route.PROVIDER_SELECTION;
        }
    }

    /**
     * A grant, and what the money is.
     *
     * @param serviceEnforced the money pays for a service that the authority could enforce, so that
     *     it is a contract for pecuniary interest
     */
    record Grant(boolean serviceEnforced, Subsidy subsidy) implements RouteFacts {
        @Override
        public Route route() {
            return Route.GRANT;
        }
    }

    /**
     * An investment beside others, and what the money is.
     *
     * @param marketTerms a private investor would invest on the same terms, as is documented
     */
    record CoInvestment(boolean marketTerms, Subsidy subsidy) implements RouteFacts {
        @Override
        public Route route() {
            return Route.CO_INVESTMENT;
        }
    }

    /** A disposal by an English council, and what is on record to clear it. */
    record AssetTransfer(Disposal disposal, Clearance clearance) implements RouteFacts {
        @Override
        public Route route() {
            return Route.ASSET_TRANSFER;
        }
    }

    /**
     * An agreement on how partners work together.
     *
     * @param inPlace the agreement or arrangement that hosts it is there
     */
    record WorkingAgreement(Host host, boolean inPlace) implements RouteFacts {
        @Override
        public Route route() {
            return Route.WORKING_AGREEMENT;
        }
    }

    /**
     * Provision by the authority itself, or by its own company.
     *
     * @param controlled by a company that the authority controls as it does its own departments,
     *     and not by its own people
     * @param privateShare a private person holds a share of that company
     * @param forAuthorityPercent the share of its activities that it carries out for the authority
     * @param staffTransfer people come over from a provider
     */
    record InHouse(
            boolean controlled,
            boolean privateShare,
            BigDecimal forAuthorityPercent,
            boolean staffTransfer)
            implements RouteFacts {
        public InHouse {
            percent(forAuthorityPercent);
        }

        @Override
        public Route route() {
            return Route.IN_HOUSE;
        }
    }

    /**
     * An arrangement between authorities.
     *
     * @param authoritiesAlone every party is a contracting authority
     * @param commonObjectives it serves objectives that they have in common
     * @param publicInterestAlone it is solely in the public interest
     * @param otherActivitiesPercent the share of its activities that serve no public function of
     *     theirs
     */
    record Cooperation(
            boolean authoritiesAlone,
            boolean commonObjectives,
            boolean publicInterestAlone,
            BigDecimal otherActivitiesPercent)
            implements RouteFacts {
        public Cooperation {
            percent(otherActivitiesPercent);
        }

        @Override
        public Route route() {
            return Route.COOPERATION;
        }
    }

    /**
     * What the money is under the Subsidy Control Act 2022.
     *
     * @param received all that the economic group received; at most 10,000
     * @param principlesAssessed the codes of the principles against which it is assessed
     */
    record Subsidy(
            SubsidyForm form,
            BigDecimal pounds,
            List<Assistance> received,
            boolean sensitiveSector,
            Set<String> principlesAssessed,
            LocalDate givenOn) {
        public Subsidy {
            received = List.copyOf(received);
            principlesAssessed = Set.copyOf(principlesAssessed);
        }
    }

    /** Under what a working agreement stands: it is never a way round procurement. */
    enum Host {
        LIGHT_TOUCH_CONTRACT("a light touch contract"),
        BELOW_THRESHOLD_CONTRACT("a contract below the threshold"),
        RESERVED_CONTRACT("a reserved contract"),
        PROVIDER_SELECTION_CONTRACT("a contract under the Provider Selection Regime"),
        GRANT("a grant"),
        COOPERATION("a cooperation between public bodies"),
        NO_MONEY("no agreement, as no money is paid");

        private final String words;

        Host(String words) {
            this.words = words;
        }

        /** As it stands in a sentence. */
        public String words() {
            return words;
        }
    }

    private static void percent(BigDecimal percent) {
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("a share is from 0 to 100 per cent");
        }
    }
}
