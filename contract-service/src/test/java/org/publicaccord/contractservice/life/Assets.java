package org.publicaccord.contractservice.life;

import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.IN_NOVEMBER;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.SIGNED;
import static org.publicaccord.contractservice.life.Westmarch.STRANGER;
import static org.publicaccord.contractservice.life.Westmarch.choosing;
import static org.publicaccord.contractservice.life.Westmarch.cooperative;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.need;
import static org.publicaccord.contractservice.life.Westmarch.party;
import static org.publicaccord.contractservice.life.Westmarch.pounds;
import static org.publicaccord.contractservice.life.Westmarch.recording;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.publicaccord.contractservice.assettransfer.Assessed;
import org.publicaccord.contractservice.assettransfer.Asset;
import org.publicaccord.contractservice.assettransfer.AssetLock;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.AcceptHeads;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ClearTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.CompleteTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ConfirmEligibility;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.DecideTransfer;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ExpressInterest;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.GiveCureNotice;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ListAsset;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ProposeHeads;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.RecordBreach;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.RecordClearance;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.RecordDueDiligence;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.RecordValuation;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.Revert;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.SubmitCase;
import org.publicaccord.contractservice.assettransfer.BusinessCase;
import org.publicaccord.contractservice.assettransfer.Check;
import org.publicaccord.contractservice.assettransfer.Clearance;
import org.publicaccord.contractservice.assettransfer.Covenant;
import org.publicaccord.contractservice.assettransfer.HeadsOfTerms;
import org.publicaccord.contractservice.assettransfer.Tenure;
import org.publicaccord.contractservice.assettransfer.Valuation;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.PartyRole;
import org.publicaccord.contractservice.contract.PersonId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.assets.RelevantAuthority;
import org.publicaccord.rules.subsidies.SubsidyForm;

/** The Corn Hall of Westmarch, which the council lets pass to a community body. */
public final class Assets {

    public static final UUID INTEREST = new UUID(11, 1);
    public static final UUID RIVAL = new UUID(11, 2);
    public static final OrganisationId TRUST = new OrganisationId("GB-CHC-1098457");
    public static final Acting TRUSTEE = new Acting(new PersonId("trustee"), TRUST, false);

    /** Of the co-operative that is to have the hall. */
    public static final Acting MEMBER = STRANGER;

    public static final Instant EXPRESSED = day(2026, 12, 7);
    public static final Instant FOUND_ELIGIBLE = day(2027, 1, 11);
    public static final Instant SUBMITTED = day(2027, 2, 8);
    public static final Instant VALUED = day(2027, 3, 1);
    public static final Instant DECIDED = day(2027, 3, 15);
    public static final Instant AGREED = day(2027, 4, 12);
    public static final Instant COMPLETED = day(2027, 5, 24);
    public static final LocalDate FIRST_DAY = LocalDate.of(2027, 6, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2052, 5, 31);
    public static final Instant IN_USE = day(2027, 6, 1);
    public static final String USE = "community-use";
    public static final String REPAIR = "repair";
    public static final Sha256 HEADS = new Sha256("4d".repeat(32));

    private Assets() {}

    public static Asset hall() {
        return hall(false, Optional.empty(), false);
    }

    public static Asset hall(
            boolean openSpace, Optional<LocalDate> communityValueListedOn, boolean staffed) {
        return new Asset(
                "UPRN-100012345678",
                "The Corn Hall",
                new Reason("A hall with a kitchen and a yard on Market Street."),
                openSpace,
                communityValueListedOn,
                staffed);
    }

    public static Party trust() {
        return party(TRUST, "Riverside Recovery Trust", PartyRole.SUPPLIER);
    }

    public static Journey intended() {
        return intended(Nation.ENGLAND_AND_WALES);
    }

    public static Journey intended(Nation nation) {
        Need known = need("960000");
        var inNation =
                new Need(
                        known.ocid(),
                        "A hall for the people of Market Street",
                        known.description(),
                        known.concerned(),
                        known.category(),
                        known.classifications(),
                        known.buyer(),
                        known.partners(),
                        known.coBuyers(),
                        known.authority(),
                        nation,
                        known.estimate(),
                        known.plannedTerm(),
                        known.serves());
        return Journey.from(IN_NOVEMBER)
                .then(recording(inNation))
                .then(choosing(Route.ASSET_TRANSFER));
    }

    public static ListAsset listing(Asset asset) {
        return new ListAsset(CONTRACT, asset, Optional.empty(), OFFICER);
    }

    public static Journey listed(Asset asset) {
        return intended().then(listing(asset));
    }

    /** Requests in Scotland go to a local authority. */
    public static Journey listedInScotland() {
        return intended(Nation.SCOTLAND)
                .then(
                        new ListAsset(
                                CONTRACT,
                                hall(),
                                Optional.of(RelevantAuthority.LOCAL_AUTHORITY),
                                OFFICER));
    }

    public static ExpressInterest expressing() {
        return new ExpressInterest(CONTRACT, INTEREST, cooperative(), BECAUSE, MEMBER);
    }

    public static ExpressInterest expressing(UUID interest, Party body, Acting by) {
        return new ExpressInterest(CONTRACT, interest, body, BECAUSE, by);
    }

    public static AssetLock lock() {
        return new AssetLock(AssetLock.Kind.COMMUNITY_BENEFIT_SOCIETY, SIGNED, BECAUSE);
    }

    public static ConfirmEligibility confirming(UUID interest, LocalDate completeOn) {
        return new ConfirmEligibility(CONTRACT, interest, Optional.of(lock()), completeOn, OFFICER);
    }

    public static BusinessCase lease(int years, String consideration) {
        return new BusinessCase(
                Tenure.LEASE, years, pounds(consideration), BECAUSE, BECAUSE, SIGNED);
    }

    public static SubmitCase submitting(BusinessCase businessCase) {
        return new SubmitCase(CONTRACT, INTEREST, businessCase, MEMBER);
    }

    public static RecordValuation valuing(String unrestricted) {
        return new RecordValuation(
                CONTRACT,
                new Valuation(
                        pounds(unrestricted),
                        "Hart and Vale, chartered surveyors",
                        LocalDate.of(2027, 2, 22),
                        SIGNED),
                OFFICER);
    }

    public static RecordClearance clearing(Clearance clearance) {
        return new RecordClearance(CONTRACT, clearance, OFFICER);
    }

    public static Clearance wellBeing() {
        return new Clearance.WellBeing(
                Set.of(Clearance.Aspect.SOCIAL, Clearance.Aspect.ECONOMIC), BECAUSE);
    }

    public static Clearance noSubsidy(String undervalue) {
        return new Clearance.SubsidyAssessed(
                SubsidyForm.NOT_SUBSIDY,
                pounds(undervalue),
                List.of(),
                Map.of(),
                Optional.empty(),
                BECAUSE);
    }

    public static DecideTransfer deciding(UUID interest, UUID... assessed) {
        return new DecideTransfer(
                CONTRACT,
                interest,
                Arrays.stream(assessed)
                        .map(it -> new Assessed(it, new BigDecimal("72.5"), BECAUSE))
                        .toList(),
                BECAUSE,
                HEAD,
                HEADS_AUTHORITY);
    }

    public static Covenant covenant(String id, Covenant.Kind kind, LocalDate lastDay) {
        return new Covenant(id, kind, BECAUSE, lastDay, 28, true, true);
    }

    /** A lease for 25 years, with two covenants and a report a year. */
    public static HeadsOfTerms heads(String consideration) {
        return heads(
                Tenure.LEASE,
                FIRST_DAY,
                LAST_DAY,
                consideration,
                covenant(USE, Covenant.Kind.COMMUNITY_USE, LAST_DAY),
                covenant(REPAIR, Covenant.Kind.REPAIR, LocalDate.of(2037, 5, 31)));
    }

    public static HeadsOfTerms heads(
            Tenure tenure,
            LocalDate firstDay,
            LocalDate lastDay,
            String consideration,
            Covenant... covenants) {
        return new HeadsOfTerms(
                tenure, firstDay, lastDay, 0, pounds(consideration), List.of(covenants), 12, HEADS);
    }

    public static RecordDueDiligence examining() {
        return new RecordDueDiligence(
                CONTRACT,
                Arrays.stream(Check.values()).collect(Collectors.toMap(it -> it, _ -> BECAUSE)),
                OFFICER);
    }

    public static CompleteTransfer completing() {
        return new CompleteTransfer(CONTRACT, SIGNED, HEAD, HEADS_AUTHORITY);
    }

    /** The co-operative's interest is received and found eligible. */
    public static Journey eligible(Asset asset) {
        return eligible(listed(asset));
    }

    public static Journey eligible(Journey listed) {
        return listed.at(EXPRESSED)
                .then(expressing())
                .at(FOUND_ELIGIBLE)
                .then(confirming(INTEREST, LocalDate.of(2027, 1, 11)));
    }

    /** Its case asks for a lease of 25 years. */
    public static Journey valued(Journey eligible, String unrestricted, String consideration) {
        return eligible.at(SUBMITTED)
                .then(submitting(lease(25, consideration)))
                .at(VALUED)
                .then(valuing(unrestricted));
    }

    public static Journey decided(Journey eligible, String unrestricted, String consideration) {
        return valued(eligible, unrestricted, consideration)
                .then(clearing(wellBeing()))
                .at(DECIDED)
                .then(deciding(INTEREST, INTEREST));
    }

    /** Heads of terms are agreed and due diligence is done. */
    public static Journey examined(Journey decided, HeadsOfTerms heads) {
        return decided.at(AGREED)
                .then(new ProposeHeads(CONTRACT, heads, OFFICER))
                .then(new AcceptHeads(CONTRACT, heads.content(), MEMBER))
                .at(COMPLETED)
                .then(examining());
    }

    /** Worth 400,000, for a lease at 100,000. */
    public static Journey cleared() {
        return examined(decided(eligible(hall()), "400000", "100000"), heads("100000"))
                .then(clearing(noSubsidy("300000")))
                .then(new ClearTransfer(CONTRACT, OFFICER));
    }

    public static Journey completed() {
        return cleared().then(completing());
    }

    /** The hall is in use, and its use broke the covenant; told on 1 June 2028 to cure by July. */
    public static Journey inCure() {
        return completed()
                .at(day(2028, 5, 1))
                .then(new RecordBreach(CONTRACT, USE, BECAUSE, OFFICER))
                .at(day(2028, 6, 1))
                .then(
                        new GiveCureNotice(
                                CONTRACT, USE, LocalDate.of(2028, 7, 1), BECAUSE, OFFICER));
    }

    public static Revert reverting(String covenant, LocalDate revertedOn) {
        return new Revert(CONTRACT, covenant, revertedOn, BECAUSE, HEAD, HEADS_AUTHORITY);
    }
}
