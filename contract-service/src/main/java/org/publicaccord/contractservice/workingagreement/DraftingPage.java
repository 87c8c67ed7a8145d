package org.publicaccord.contractservice.workingagreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.PartyRole;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageDrafted;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.DraftPage;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.Active;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.ConcernOpen;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.Convening;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.GivenUp;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.InMediation;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.NoAgreement;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.OnPaper;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.Renegotiating;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Rule;

/** Drafts the page, and drafts it anew. */
record DraftingPage(Rules rules) {

    /** A sentence ends where the next one begins with a capital letter. */
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

    private static final int FEWEST = 2;

    Decision<WorkingAgreementEvent> decide(
            DraftPage command, WorkingAgreementState state, OnFile file, LocalDate today) {
        return switch (state) {
            case NoAgreement _, GivenUp _, Active _, ConcernOpen _, InMediation _ ->
                    Decision.refuse(Refusals.notNow("to draft the page", state));
            case Renegotiating it -> renegotiated(command, it, file, today);
            case Convening _ ->
                    file.isBuyersOwn(command.by())
                            ? drafted(command, 1, file, today)
                            : Decision.refuse(EveryContract.notYours());
            case OnPaper it when !isParty(command, it.draft(), file) ->
                    Decision.refuse(EveryContract.notYourPart());
            case OnPaper it when it.draft().page().equals(command.page()) -> Decision.nothingNew();
            case OnPaper it -> drafted(command, it.draft().version(), file, today);
        };
    }

    /** Whoever works by the present page, or is named by the next, may draft it. */
    private Decision<WorkingAgreementEvent> renegotiated(
            DraftPage command, Renegotiating state, OnFile file, LocalDate today) {
        Partnership now = state.partnership();
        Optional<Draft> draft = state.renegotiation().draft();
        boolean isParty =
                now.members(file.buyer()).stream().anyMatch(command.by()::isFor)
                        || draft.filter(it -> isParty(command, it, file)).isPresent();
        if (!isParty) {
            return Decision.refuse(EveryContract.notYourPart());
        }
        return draft.map(Draft::page).equals(Optional.of(command.page()))
                ? Decision.nothingNew()
                : drafted(command, now.version() + 1, file, today);
    }

    private static boolean isParty(DraftPage command, Draft draft, OnFile file) {
        return draft.page().signatories(file.buyer()).anyMatch(command.by()::isFor);
    }

    private Decision<WorkingAgreementEvent> drafted(
            DraftPage command, int version, OnFile file, LocalDate today) {
        return objection(command, file, today)
                .<Decision<WorkingAgreementEvent>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(drafted(command, version, file)));
    }

    private static PageDrafted drafted(DraftPage command, int version, OnFile file) {
        Page page = command.page();
        Sha256 content = Canon.of(command.contract(), version, file.buyer(), page);
        return new PageDrafted(
                command.contract(),
                file.facts().path(),
                stage(file),
                parties(page, file),
                version,
                page,
                content);
    }

    /** A page that is drafted while another one has effect moves nothing. */
    static Stage stage(OnFile file) {
        return file.facts().agreement().isPresent() ? file.stage() : Stage.AWARD;
    }

    /** The buyers, and the partners as the page names them. */
    static List<Party> parties(Page page, OnFile file) {
        List<Party> all =
                new ArrayList<>(
                        file.facts().parties().stream()
                                .filter(it -> it.is(PartyRole.BUYER))
                                .toList());
        all.addAll(page.partners());
        return List.copyOf(all);
    }

    private Optional<Refusal> objection(DraftPage command, OnFile file, LocalDate today) {
        Page page = command.page();
        Rule rule = rules.page(today);
        List<OrganisationId> buyers =
                file.facts().parties().stream()
                        .filter(it -> it.is(PartyRole.BUYER))
                        .map(Party::id)
                        .toList();
        int sentences = BETWEEN_SENTENCES.split(page.why().words()).length;
        int members = page.partners().size() + 1;
        if (members < FEWEST || buyers.stream().anyMatch(page::isPartner)) {
            return Optional.of(Refusals.partnerMissing(rule));
        }
        if (sentences > rule.wholeAmount("most-sentences")) {
            return Optional.of(Refusals.tooManySentences(rule, sentences));
        }
        if (page.forum().everyDays() > rule.wholeAmount("most-days-between-meetings")) {
            return Optional.of(Refusals.forumTooRare(rule, page.forum().everyDays()));
        }
        if (page.reviewEveryDays() > rule.wholeAmount("most-days-between-reviews")) {
            return Optional.of(Refusals.reviewTooRare(rule, page.reviewEveryDays()));
        }
        if (page.forum().quorum() < FEWEST || page.forum().quorum() > members) {
            return Optional.of(Refusals.quorumImpossible(rule, page.forum().quorum(), members));
        }
        return new Hosting(rules).objectionToNaming(page.host(), command.host(), today);
    }
}
