package org.publicaccord.contractservice.asking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.assistance.GivenGrants;
import org.publicaccord.contractservice.commissioning.Commissioning;
import org.publicaccord.contractservice.commissioning.CommissioningState;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.delivery.Delivery;
import org.publicaccord.contractservice.delivery.Proposal;
import org.publicaccord.contractservice.history.Histories;
import org.publicaccord.contractservice.life.ContractState;
import org.publicaccord.contractservice.storing.StoredStates;
import org.publicaccord.eventstore.BlobStore;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.asking.CanI;
import org.publicaccord.rules.asking.DecisionReport;
import org.publicaccord.rules.calendar.Calendars;
import org.publicaccord.servicekit.problems.Problem;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.HttpStatus;

/** Finds the answers; what may be done is decided by the same functions as commands are. */
final class Asking {

    private final Standings standings;
    private final Histories histories;
    private final StoredStates states;
    private final BlobStore texts;
    private final RulePacks packs;
    private final Delivery delivery;
    private final InstantSource clock;

    Asking(
            Histories histories,
            StoredStates states,
            BlobStore texts,
            RulePacks packs,
            InstantSource clock) {
        this.standings = new Standings(histories);
        this.histories = histories;
        this.states = states;
        this.texts = texts;
        this.packs = packs;
        this.delivery = new Delivery(packs, Calendars::of);
        this.clock = clock;
    }

    CommissioningView commissioning(String id) {
        Standings.Standing standing = standings.of(id);
        if (!(standing.state().of(Commissioning.VOCABULARY)
                instanceof CommissioningState.Recorded recorded)) {
            throw Problem.notFound(
                            "need-not-recorded",
                            "The contract was taken over from a register; its need is not recorded.",
                            "Read what the register says of the contract itself.")
                    .exception();
        }
        var history = histories.of(ContractId.parse(id)).orElseThrow();
        return CommissioningView.of(
                recorded, CoDesignHistory.of(history), this::words, standing.version());
    }

    private Optional<String> words(String sha256) {
        return texts.open(sha256).map(Asking::read);
    }

    private static String read(InputStream content) {
        try (content) {
            return new String(content.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    AssetTransferView assetTransfer(String id, Caller caller) {
        Standings.Standing standing = standings.of(id);
        return AssetTransferView.of(standing, caller, seesWhole(standing, caller));
    }

    GrantView grant(String id, Caller caller) {
        Standings.Standing standing = standings.of(id);
        return GrantView.of(standing, caller, seesWhole(standing, caller));
    }

    AssistanceView assistance(String organisation) {
        var enterprise = new OrganisationId(organisation);
        return AssistanceView.of(
                states.of(GivenGrants.ledger(enterprise).toString(), GivenGrants.ofHistory())
                        .state());
    }

    private static boolean seesWhole(Standings.Standing standing, Caller caller) {
        OrganisationId buyer = standing.state().file().map(OnFile::buyer).orElseThrow();
        return caller.actsFor(buyer.value()) || caller.hasAnyOf(Role.AUDITOR, Role.OPERATOR);
    }

    CoInvestmentView coInvestment(String id, Caller caller) {
        return CoInvestmentView.of(standings.of(id), caller);
    }

    ProcurementView procurement(String id, Caller caller) {
        return ProcurementView.of(forTheBuyersOwn(id, caller));
    }

    ProviderSelectionView providerSelection(String id, Caller caller) {
        return ProviderSelectionView.of(forTheBuyersOwn(id, caller));
    }

    DirectAwardView directAward(String id, Caller caller) {
        return DirectAwardView.of(forTheBuyersOwn(id, caller));
    }

    DecisionReport change(String id, Proposal proposal, Caller caller) {
        ContractState state = forTheBuyersOwn(id, caller).state();
        return delivery.canIChange(
                proposal,
                state.of(Delivery.VOCABULARY),
                state.file().orElseThrow(),
                UkCalendar.dayOf(clock.instant()));
    }

    private Standings.Standing forTheBuyersOwn(String id, Caller caller) {
        Standings.Standing standing = standings.of(id);
        if (!seesWhole(standing, caller)) {
            throw Problem.of(HttpStatus.FORBIDDEN, EveryContract.notYours()).exception();
        }
        return standing;
    }

    DecisionReport route(RouteBody body) {
        LocalDate today = UkCalendar.dayOf(clock.instant());
        return CanI.route(body.subject(), today, body.question(packs, today));
    }
}
