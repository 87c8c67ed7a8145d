package org.publicaccord.contractservice.workingagreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.commissioning.PathWing;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.NoNotices;
import org.publicaccord.contractservice.contract.NoticeRules;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.contract.Vocabulary;
import org.publicaccord.contractservice.workingagreement.PageEvent.AgreementGivenUp;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.BringIntoForce;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.ByAParty;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.ByTheBuyer;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.DraftPage;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.GiveUp;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.ObserveAgreement;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.ObserveHost;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.SignPage;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.WhileWorking;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.Convening;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.GivenUp;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.NoAgreement;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.OnPaper;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.Working;
import org.publicaccord.decider.Decision;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.WorkingDays;

/** Decides what becomes of a working agreement, from its page to how the parties work by it. */
public final class WorkingAgreement
        implements PathWing<WorkingAgreementCommand, WorkingAgreementState, WorkingAgreementEvent> {

    public static final Vocabulary<
                    WorkingAgreementCommand, WorkingAgreementState, WorkingAgreementEvent>
            VOCABULARY =
                    new Vocabulary<>(
                            "working-agreement",
                            WorkingAgreementCommand.class,
                            WorkingAgreementState.class,
                            WorkingAgreementEvent.class);

    private final Rules rules;

    /**
     * @param packs the rules as data
     * @param calendars the working days of each nation
     */
    public WorkingAgreement(RulePacks packs, Function<Nation, WorkingDays> calendars) {
        this.rules = new Rules(packs, calendars);
    }

    @Override
    public Vocabulary<WorkingAgreementCommand, WorkingAgreementState, WorkingAgreementEvent>
            vocabulary() {
        return VOCABULARY;
    }

    @Override
    public Set<Route> routes() {
        return EnumSet.of(Route.WORKING_AGREEMENT);
    }

    @Override
    public WorkingAgreementState initialState() {
        return new NoAgreement();
    }

    @Override
    public WorkingAgreementState chosen(Need need, Route route) {
        return new Convening(need);
    }

    /** The contract that the page on paper names as its host. */
    public static Optional<ContractId> hostOnPaper(WorkingAgreementState state) {
        return state.paper().flatMap(it -> it.page().host().agreement());
    }

    /** The money of the page; before there is one, the estimate. */
    @Override
    public Optional<Money> worth(WorkingAgreementState state) {
        return switch (state) {
            case Convening it -> Optional.of(it.need().estimate());
            case OnPaper it -> Optional.of(it.draft().page().money());
            case NoAgreement _, Working _, GivenUp _ -> Optional.empty();
        };
    }

    @Override
    public NoticeRules notices(WorkingAgreementState state) {
        return new NoNotices(Refusals.noProcurementNotice());
    }

    @Override
    public Decision<WorkingAgreementEvent> decide(
            WorkingAgreementCommand command,
            WorkingAgreementState state,
            Optional<OnFile> file,
            Instant at) {
        return file.map(known -> decide(command, state, known, UkCalendar.dayOf(at)))
                .orElseGet(() -> Decision.refuse(EveryContract.unknown()));
    }

    private Decision<WorkingAgreementEvent> decide(
            WorkingAgreementCommand command,
            WorkingAgreementState state,
            OnFile file,
            LocalDate today) {
        return switch (command) {
            case ObserveAgreement _ -> new WorkingTogether(rules).observe(state, file, today);
            case ObserveHost it -> new WorkingTogether(rules).lose(it, state, file, today);
            case ByTheBuyer it when !file.isBuyersOwn(it.by()) ->
                    Decision.refuse(EveryContract.notYours());
            case ByTheBuyer it -> byTheBuyer(it, state, file, today);
            case ByAParty it -> byAParty(it, state, file, today);
        };
    }

    private Decision<WorkingAgreementEvent> byTheBuyer(
            ByTheBuyer command, WorkingAgreementState state, OnFile file, LocalDate today) {
        return switch (command) {
            case BringIntoForce it -> new Beginning(rules).decide(it, state, file, today);
            case GiveUp it -> giveUp(it, state, file);
        };
    }

    private Decision<WorkingAgreementEvent> byAParty(
            ByAParty command, WorkingAgreementState state, OnFile file, LocalDate today) {
        return switch (command) {
            case DraftPage it -> new DraftingPage(rules).decide(it, state, file, today);
            case SignPage it -> Signing.decide(it, state, file);
            case WhileWorking it -> new WorkingTogether(rules).decide(it, state, file, today);
        };
    }

    private static Decision<WorkingAgreementEvent> giveUp(
            GiveUp command, WorkingAgreementState state, OnFile file) {
        return switch (state) {
            case NoAgreement _, Working _ ->
                    Decision.refuse(Refusals.notNow("to give the agreement up", state));
            case GivenUp _ -> Decision.nothingNew();
            case Convening _, OnPaper _ ->
                    Decision.accept(
                            new AgreementGivenUp(
                                    command.contract(),
                                    file.facts().path(),
                                    Stage.ABANDONED,
                                    state instanceof OnPaper paper
                                            ? DraftingPage.parties(paper.draft().page(), file)
                                            : file.facts().parties(),
                                    command.because()));
        };
    }

    @Override
    public WorkingAgreementState evolve(WorkingAgreementState state, WorkingAgreementEvent event) {
        return History.evolve(state, event);
    }
}
