package org.publicaccord.contractservice.providerselection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.providerselection.SelectionEvent.AwardIntended;
import org.publicaccord.contractservice.providerselection.SelectionEvent.ContractAwarded;
import org.publicaccord.contractservice.providerselection.SelectionEvent.DecidedFurther;
import org.publicaccord.contractservice.providerselection.SelectionEvent.InformationProvided;
import org.publicaccord.contractservice.providerselection.SelectionEvent.NoticePublished;
import org.publicaccord.contractservice.providerselection.SelectionEvent.PanelAdvised;
import org.publicaccord.contractservice.providerselection.SelectionEvent.PanelReferred;
import org.publicaccord.contractservice.providerselection.SelectionEvent.ProcessSelected;
import org.publicaccord.contractservice.providerselection.SelectionEvent.ProviderChosen;
import org.publicaccord.contractservice.providerselection.SelectionEvent.RepresentationReceived;
import org.publicaccord.contractservice.providerselection.SelectionEvent.SelectionAbandoned;
import org.publicaccord.contractservice.providerselection.SelectionState.Abandoned;
import org.publicaccord.contractservice.providerselection.SelectionState.Advised;
import org.publicaccord.contractservice.providerselection.SelectionState.AtPanel;
import org.publicaccord.contractservice.providerselection.SelectionState.Awarded;
import org.publicaccord.contractservice.providerselection.SelectionState.Chosen;
import org.publicaccord.contractservice.providerselection.SelectionState.Confirmed;
import org.publicaccord.contractservice.providerselection.SelectionState.InStandstill;
import org.publicaccord.contractservice.providerselection.SelectionState.ProviderKnown;
import org.publicaccord.contractservice.providerselection.SelectionState.Represented;
import org.publicaccord.contractservice.providerselection.SelectionState.Selecting;
import org.publicaccord.contractservice.providerselection.SelectionState.Standing;
import org.publicaccord.contractservice.providerselection.SelectionState.ToBeSelected;

/** The state of a selection after what happened. */
final class History {

    private History() {}

    static SelectionState evolve(SelectionState state, SelectionEvent event) {
        return switch (event) {
            case ProcessSelected it ->
                    new Selecting(
                            need(state, it), it.selection(), it.governance(), Optional.empty());
            case NoticePublished it -> noticed(state, it);
            case ProviderChosen it -> new ProviderKnown(selecting(state, it), it.choice());
            case AwardIntended it -> {
                ProviderKnown before = as(ProviderKnown.class, state, it);
                yield new InStandstill(before.before(), before.choice(), it.lastDay());
            }
            case RepresentationReceived it -> represented(state, it);
            case InformationProvided it -> answered(as(Represented.class, state, it), it);
            case DecidedFurther it -> decided(as(Standing.class, state, it), it);
            case PanelReferred it -> {
                Confirmed before = as(Confirmed.class, state, it);
                yield new AtPanel(before.before(), before.choice(), before.lastDay());
            }
            case PanelAdvised it -> {
                AtPanel before = as(AtPanel.class, state, it);
                yield new Advised(before.before(), before.choice(), before.lastDay());
            }
            case ContractAwarded it -> {
                Chosen before = as(Chosen.class, state, it);
                yield new Awarded(before.before(), before.choice());
            }
            case SelectionAbandoned _ -> new Abandoned();
        };
    }

    private static Need need(SelectionState state, SelectionEvent event) {
        return state instanceof Selecting again
                ? again.need()
                : as(ToBeSelected.class, state, event).need();
    }

    private static Selecting selecting(SelectionState state, SelectionEvent event) {
        return state instanceof ProviderKnown again
                ? again.before()
                : as(Selecting.class, state, event);
    }

    /** The notice of an award, once it is made, changes nothing more. */
    private static SelectionState noticed(SelectionState state, NoticePublished event) {
        return state instanceof Selecting(var need, var selection, var governance, _)
                ? new Selecting(need, selection, governance, Optional.of(event.publishedOn()))
                : as(Awarded.class, state, event);
    }

    private static Represented represented(SelectionState state, RepresentationReceived it) {
        var further =
                new Representation(it.representation(), it.provider(), it.receivedOn(), false);
        if (state instanceof Represented already) {
            return already.with(further);
        }
        InStandstill before = as(InStandstill.class, state, it);
        return new Represented(
                before.before(), before.choice(), before.lastDay(), List.of(further));
    }

    private static Represented answered(Represented state, InformationProvided it) {
        Representation known =
                state.representations().stream()
                        .filter(one -> one.id().equals(it.representation()))
                        .findFirst()
                        .orElseThrow();
        return state.with(
                new Representation(known.id(), known.provider(), known.receivedOn(), true));
    }

    /** After a return the provider is chosen anew; an abandonment follows in the same commit. */
    private static SelectionState decided(Standing state, DecidedFurther it) {
        return it.lastDay()
                .<SelectionState>map(
                        (LocalDate day) -> new Confirmed(state.before(), state.choice(), day))
                .orElseGet(state::before);
    }

    private static <T extends SelectionState> T as(
            Class<T> expected, SelectionState state, SelectionEvent event) {
        if (expected.isInstance(state)) {
            return expected.cast(state);
        }
        throw new IllegalStateException(event + " cannot follow " + state);
    }
}
