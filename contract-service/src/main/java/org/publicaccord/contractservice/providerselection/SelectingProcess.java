package org.publicaccord.contractservice.providerselection;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.contract.Category;
import org.publicaccord.contractservice.contract.Classification;
import org.publicaccord.contractservice.contract.Governance;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.providerselection.SelectionCommand.SelectProcess;
import org.publicaccord.contractservice.providerselection.SelectionEvent.ProcessSelected;
import org.publicaccord.contractservice.providerselection.SelectionState.Selecting;
import org.publicaccord.contractservice.providerselection.SelectionState.ToBeSelected;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Purchase;
import org.publicaccord.rules.selecting.ConsiderableChange;
import org.publicaccord.rules.selecting.ProviderSelection;

/** Selects the process: what is required, or one of those permitted, with reasons (reg 6). */
record SelectingProcess(Law law) {

    Decision<SelectionEvent> decide(
            SelectProcess command, SelectionState state, OnFile file, LocalDate today) {
        return switch (state) {
            case ToBeSelected(Need need) -> select(command, state, need, file, today);
            case Selecting it when it.opened().isEmpty() ->
                    select(command, state, it.need(), file, today);
            case SelectionState other ->
                    Decision.refuse(Refusals.notNow("to select the process", other));
        };
    }

    private Decision<SelectionEvent> select(
            SelectProcess command, SelectionState state, Need need, OnFile file, LocalDate today) {
        Optional<ProviderSelection> rules = law.inForceOn(today);
        if (rules.isEmpty()) {
            return Decision.refuse(Refusals.noPackInForce(today));
        }
        Selection selection = command.selection();
        Optional<Refusal> objection =
                outOfScope(rules.get(), selection, need)
                        .or(() -> notPermitted(rules.get(), selection));
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        var governance = governance(rules.get(), selection, need);
        if (state.equals(new Selecting(need, selection, governance, Optional.empty()))) {
            return Decision.nothingNew();
        }
        return Decision.accept(
                new ProcessSelected(
                        command.contract(),
                        Stage.SELECTION,
                        PublicRecord.selecting(file.facts(), selection),
                        selection,
                        governance));
    }

    private static Optional<Refusal> outOfScope(
            ProviderSelection rules, Selection selection, Need need) {
        Optional<String> cpv =
                need.classifications().stream()
                        .filter(it -> it.scheme().equals("CPV"))
                        .map(Classification::code)
                        .findFirst();
        if (cpv.isEmpty()) {
            return Optional.of(Refusals.servicesNotClassified());
        }
        Optional<Refusal> outside =
                rules.outOfScope(selection.authority(), cpv.get()).stream().findFirst();
        if (outside.isPresent()) {
            return outside;
        }
        return rules.countsInPart(cpv.get()) && !selection.inPart()
                ? Optional.of(Refusals.partNotStated(cpv.get()))
                : Optional.empty();
    }

    private static Optional<Refusal> notPermitted(ProviderSelection rules, Selection selection) {
        boolean considerable =
                selection
                        .change()
                        .map(rules::considerableChange)
                        .map(ConsiderableChange::isMet)
                        .orElse(false);
        return rules.processes(selection.asked(considerable)).choosing(selection.process());
    }

    private static Governance governance(ProviderSelection rules, Selection selection, Need need) {
        var purchase =
                new Purchase(
                        need.authority(),
                        Purchase.Category.SERVICES,
                        need.category() == Category.SERVICES,
                        false,
                        false,
                        false,
                        need.estimate().amount());
        return new Governance(
                rules.pack().id(), need.nation(), purchase, Optional.of(selection.process()));
    }
}
