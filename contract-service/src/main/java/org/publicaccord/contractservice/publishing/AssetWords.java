package org.publicaccord.contractservice.publishing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.publicaccord.contractservice.assettransfer.Assessed;
import org.publicaccord.contractservice.assettransfer.Asset;
import org.publicaccord.contractservice.assettransfer.AssetLaw;
import org.publicaccord.contractservice.assettransfer.Check;
import org.publicaccord.contractservice.assettransfer.Clearance;
import org.publicaccord.contractservice.assettransfer.Clearance.ConsentGiven;
import org.publicaccord.contractservice.assettransfer.Clearance.ObjectionsConsidered;
import org.publicaccord.contractservice.assettransfer.Clearance.OpenSpaceAdvertised;
import org.publicaccord.contractservice.assettransfer.Clearance.StaffInformed;
import org.publicaccord.contractservice.assettransfer.Clearance.SubsidyAssessed;
import org.publicaccord.contractservice.assettransfer.Clearance.WellBeing;
import org.publicaccord.contractservice.assettransfer.Covenant;
import org.publicaccord.contractservice.assettransfer.HeadsOfTerms;
import org.publicaccord.contractservice.assettransfer.InterestEvent.TransferDecided;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.published.contract.AssetCovenant;
import org.publicaccord.published.contract.AssetTerms;
import org.publicaccord.published.contract.CommunityAsset;
import org.publicaccord.published.contract.DueDiligenceFinding;

/** Assets and their transfers, in the words of the published language. */
final class AssetWords {

    private AssetWords() {}

    static CommunityAsset asset(Asset asset) {
        return new CommunityAsset(
                asset.reference(),
                asset.name(),
                asset.description().words(),
                asset.openSpace(),
                asset.communityValueListedOn(),
                asset.staffed());
    }

    static String law(AssetLaw law) {
        return switch (law) {
            case AssetLaw.England _ -> "ENGLAND";
            case AssetLaw.Scotland _ -> "SCOTLAND";
        };
    }

    static List<String> rulePacks(AssetLaw law) {
        return switch (law) {
            case AssetLaw.England(var disposals, var communityValue) ->
                    Stream.concat(Stream.of(disposals), communityValue.stream()).toList();
            case AssetLaw.Scotland(var requests, var _) -> List.of(requests);
        };
    }

    static AssetTerms terms(HeadsOfTerms terms) {
        return new AssetTerms(
                terms.tenure().name(),
                PublishedWords.term(terms.term()),
                terms.renewalMonths(),
                PublishedWords.money(terms.consideration()),
                terms.covenants().stream().map(AssetWords::covenant).toList(),
                terms.reportEveryMonths(),
                terms.content().hex());
    }

    private static AssetCovenant covenant(Covenant it) {
        return new AssetCovenant(
                it.id(),
                it.kind().name(),
                it.promise().words(),
                it.lastDay(),
                it.cureDays(),
                it.mayStepIn(),
                it.mayRevert());
    }

    static List<DueDiligenceFinding> findings(Map<Check, Reason> findings) {
        return findings.entrySet().stream()
                .map(it -> new DueDiligenceFinding(it.getKey().name(), it.getValue().words()))
                .toList();
    }

    /** What the case of the body that is to have the asset earned. */
    static BigDecimal points(TransferDecided decided) {
        return decided.assessed().stream()
                .filter(it -> it.interest().equals(decided.interest()))
                .map(Assessed::points)
                .findFirst()
                .orElseThrow();
    }

    static String name(Facts facts, OrganisationId body) {
        return facts.party(body).map(Party::name).orElse(body.value());
    }

    static String code(Clearance clearance) {
        return switch (clearance) {
            case WellBeing _ -> "WELL_BEING";
            case SubsidyAssessed _ -> "SUBSIDY";
            case OpenSpaceAdvertised _ -> "OPEN_SPACE_NOTICE";
            case ObjectionsConsidered _ -> "OBJECTIONS";
            case ConsentGiven _ -> "CONSENT";
            case StaffInformed _ -> "STAFF_INFORMATION";
        };
    }

    static String sentence(Clearance clearance) {
        return switch (clearance) {
            case WellBeing it ->
                    "It promotes %s well-being: %s"
                            .formatted(
                                    it.promotes().stream()
                                            .map(aspect -> aspect.name().toLowerCase(Locale.ROOT))
                                            .collect(Collectors.joining(" and ")),
                                    it.statement());
            case SubsidyAssessed it ->
                    "The undervalue, up to GBP %s, was assessed as %s: %s"
                            .formatted(
                                    it.undervalue().amount().toPlainString(),
                                    it.form().name(),
                                    it.because());
            case OpenSpaceAdvertised it ->
                    "The disposal of open space is advertised in %s.".formatted(it.newspaper());
            case ObjectionsConsidered it ->
                    "%d objections were considered: %s".formatted(it.received(), it.outcome());
            case ConsentGiven _ -> "The Secretary of State consents to the disposal.";
            case StaffInformed _ -> "The employee liability information was given.";
        };
    }

    static Optional<LocalDate> on(Clearance clearance) {
        return switch (clearance) {
            case OpenSpaceAdvertised it -> Optional.of(it.firstOn());
            case ConsentGiven it -> Optional.of(it.givenOn());
            case StaffInformed it -> Optional.of(it.givenOn());
            case WellBeing _, SubsidyAssessed _, ObjectionsConsidered _ -> Optional.empty();
        };
    }

    static Optional<String> reference(Clearance clearance) {
        return switch (clearance) {
            case ConsentGiven it -> Optional.of(it.reference());
            case WellBeing _,
                    SubsidyAssessed _,
                    OpenSpaceAdvertised _,
                    ObjectionsConsidered _,
                    StaffInformed _ ->
                    Optional.empty();
        };
    }
}
