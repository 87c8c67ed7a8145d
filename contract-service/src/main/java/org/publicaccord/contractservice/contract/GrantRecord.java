package org.publicaccord.contractservice.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the 360Giving Data Standard says of a grant beyond title, funder, recipients, amount awarded
 * and planned dates. Those are told as of every contract: the funder is the buyer, the recipients
 * are the suppliers of the one award.
 *
 * @param appliedFor how much the recipient asked for
 * @param disbursed how much was paid out so far
 * @param plannedMonths how long it is planned to last, in whole months
 * @param programmes the programmes that it was made under
 * @param fromOpenCall whether anyone could apply who met its criteria
 * @param beneficiaryPlaces where those live who benefit
 * @param locationScope from the codelist locationScope
 * @param regrantType from the codelist regrantType: why it is passed on to others
 * @param toIndividual whether a person received it, who is not named here
 * @param modifiedAt when the source's record was last changed, as it says itself
 */
public record GrantRecord(
        GrantId id,
        Optional<Money> appliedFor,
        Optional<Money> disbursed,
        Optional<Integer> plannedMonths,
        List<Programme> programmes,
        Optional<Boolean> fromOpenCall,
        List<BeneficiaryPlace> beneficiaryPlaces,
        Optional<String> locationScope,
        Optional<String> regrantType,
        boolean toIndividual,
        Optional<Instant> modifiedAt) {

    public GrantRecord {
        programmes = List.copyOf(programmes);
        beneficiaryPlaces = List.copyOf(beneficiaryPlaces);
        locationScope.ifPresent(code -> Text.identifier("a location's scope", code));
        regrantType.ifPresent(code -> Text.identifier("a type of regrant", code));
    }

    /** A grant programme: a code, a title or both. */
    public record Programme(Optional<String> code, Optional<String> title) {
        public Programme {
            code.ifPresent(it -> Text.identifier("a grant programme's code", it));
            title.ifPresent(words -> Text.said(Text.LINE, "a grant programme's title", words));
        }
    }

    /**
     * A place by its name or by a code of statistical geography. Never a point on the map, which
     * may be somebody's home.
     *
     * @param geoCodeType from the codelist geoCodeType
     */
    public record BeneficiaryPlace(
            Optional<String> name,
            Optional<String> countryCode,
            Optional<String> geoCode,
            Optional<String> geoCodeType) {
        public BeneficiaryPlace {
            name.ifPresent(words -> Text.said(Text.LINE, "a place's name", words));
            countryCode.ifPresent(code -> Text.identifier("a country's code", code));
            geoCode.ifPresent(code -> Text.identifier("a geographical code", code));
            geoCodeType.ifPresent(code -> Text.identifier("a geographical code's type", code));
        }
    }
}
