package org.publicaccord.notificationservice.telling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.published.contract.CapitalCalledIn;
import org.publicaccord.published.contract.CapitalRepaid;
import org.publicaccord.published.contract.CapitalWrittenDown;
import org.publicaccord.published.contract.CoInvestmentAgreedTo;
import org.publicaccord.published.contract.CoInvestmentChangeAgreedTo;
import org.publicaccord.published.contract.CoInvestmentChangeProposed;
import org.publicaccord.published.contract.CoInvestmentChanged;
import org.publicaccord.published.contract.CoInvestmentDayCame;
import org.publicaccord.published.contract.CoInvestmentEvent;
import org.publicaccord.published.contract.CoInvestmentExited;
import org.publicaccord.published.contract.CoInvestmentPartySigned;
import org.publicaccord.published.contract.CoInvestmentProposed;
import org.publicaccord.published.contract.CoInvestmentSigned;
import org.publicaccord.published.contract.CoInvestmentStopped;
import org.publicaccord.published.contract.CoInvestmentSubsidyAssessed;
import org.publicaccord.published.contract.CoInvestmentTermsProposed;
import org.publicaccord.published.contract.ContractFacts;
import org.publicaccord.published.contract.OutcomeTested;
import org.publicaccord.published.contract.SurplusShared;
import org.publicaccord.published.contract.TrancheReleased;
import org.publicaccord.published.contract.TrancheRequested;

/** Who is told what of a co-investment. */
record CoInvestmentTellings(Occasion occasion) {

    /** The facts that an event states; empty if it states none. */
    static Optional<ContractFacts> facts(CoInvestmentEvent event) {
        return switch (event) {
            case CoInvestmentProposed it -> Optional.of(it.contract());
            case CoInvestmentSigned it -> Optional.of(it.contract());
            case CoInvestmentChanged it -> Optional.of(it.contract());
            case CoInvestmentEvent _ -> Optional.empty();
        };
    }

    List<Telling> of(CoInvestmentEvent event) {
        return switch (event) {
            case CoInvestmentProposed it ->
                    occasion.tell(parties(), Template.CO_INVESTMENT_PROPOSED, words().proposed(it));
            case CoInvestmentTermsProposed it ->
                    occasion.tell(parties(), Template.CO_INVESTMENT_TERMS, words().terms(it));
            case CoInvestmentAgreedTo it ->
                    occasion.tell(team(), Template.CO_INVESTMENT_AGREED, words().agreed(it));
            case CoInvestmentSubsidyAssessed it ->
                    occasion.tell(parties(), Template.CO_INVESTMENT_SIGNATURE, words().toSign(it));
            case CoInvestmentPartySigned it ->
                    occasion.tell(team(), Template.CO_INVESTMENT_SIGNATURE, words().signed(it));
            case CoInvestmentSigned it ->
                    occasion.tell(all(), Template.CO_INVESTMENT_SIGNED, words().entered(it));
            case CoInvestmentStopped it ->
                    occasion.tell(all(), Template.CO_INVESTMENT_STOPPED, words().stopped(it));
            case TrancheRequested it -> requested(it);
            case OutcomeTested it ->
                    occasion.tell(all(), Template.OUTCOME_TESTED, words().tested(it));
            case TrancheReleased it ->
                    occasion.tell(all(), Template.TRANCHE_RELEASED, words().released(it));
            case SurplusShared it ->
                    occasion.tell(
                            and(all(), occasion.audience().communityParticipants()),
                            Template.SURPLUS_SHARED,
                            words().shared(it));
            case CapitalRepaid it ->
                    occasion.tell(
                            and(investor(it.investorId()), providers()),
                            Template.CAPITAL_REPAID,
                            words().repaid(it));
            case CoInvestmentChangeProposed it ->
                    occasion.tell(parties(), Template.CO_INVESTMENT_CHANGE, words().change(it));
            case CoInvestmentChangeAgreedTo it ->
                    occasion.tell(team(), Template.CO_INVESTMENT_CHANGE, words().agreed(it));
            case CoInvestmentChanged it ->
                    occasion.tell(all(), Template.CO_INVESTMENT_CHANGED, words().changed(it));
            case CapitalWrittenDown it ->
                    occasion.tell(
                            and(all(), occasion.audience().auditors()),
                            Template.CAPITAL_WRITTEN_DOWN,
                            words().writtenDown(it));
            case CapitalCalledIn it ->
                    occasion.tellAlways(
                            and(all(), occasion.audience().auditors()),
                            Template.CAPITAL_CALLED_IN,
                            words().calledIn(it));
            case CoInvestmentDayCame it ->
                    occasion.tell(all(), Template.CO_INVESTMENT_DAY, words().came(it));
            case CoInvestmentExited it ->
                    occasion.tell(
                            and(all(), occasion.audience().communityParticipants()),
                            Template.CO_INVESTMENT_EXITED,
                            words().exited(it));
        };
    }

    /** Whoever verifies the outcome is no party, and is asked by name. */
    private List<Telling> requested(TrancheRequested it) {
        var verifiers =
                it.test().stream()
                        .map(test -> new Recipient(test.verifierId(), RecipientRole.VERIFIER))
                        .toList();
        return Occasion.together(
                occasion.tell(
                        and(team(), occasion.audience().investors()),
                        Template.TRANCHE_REQUESTED,
                        words().requested(it)),
                it.test()
                        .map(test ->
                                occasion.tell(
                                        verifiers,
                                        Template.OUTCOME_TO_TEST,
                                        words().toTest(it, test)))
                        .orElse(List.of()));
    }

    private static List<Recipient> investor(String organisation) {
        return List.of(new Recipient(organisation, RecipientRole.INVESTOR));
    }

    private static List<Recipient> and(List<Recipient> some, List<Recipient> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private List<Recipient> team() {
        return occasion.audience().commissioningTeam();
    }

    private List<Recipient> providers() {
        return occasion.audience().providers();
    }

    /** The investee and the investors. */
    private List<Recipient> parties() {
        return and(providers(), occasion.audience().investors());
    }

    private List<Recipient> all() {
        return and(occasion.audience().everyone(), occasion.audience().investors());
    }

    private CoInvestmentWordings words() {
        return new CoInvestmentWordings(occasion.name(), occasion.audience());
    }
}
