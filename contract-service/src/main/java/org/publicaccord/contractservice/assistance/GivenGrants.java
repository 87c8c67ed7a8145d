package org.publicaccord.contractservice.assistance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.publicaccord.contractservice.assistance.AssistanceCommand.CountGrant;
import org.publicaccord.contractservice.assistance.AssistanceCommand.DropGrant;
import org.publicaccord.contractservice.assistance.AssistanceEvent.GrantCounted;
import org.publicaccord.contractservice.assistance.AssistanceEvent.GrantDropped;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.decider.Decider;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.subsidies.Assistance;
import org.publicaccord.rules.subsidies.SubsidyRules;

/** Decides whether a grant is counted in an enterprise's ledger: within its limit it is. */
public final class GivenGrants
        implements Decider<AssistanceCommand, AssistanceLedger, AssistanceEvent> {

    private final RulePacks packs;

    /**
     * @param packs the rules as data
     */
    public GivenGrants(RulePacks packs) {
        this.packs = packs;
    }

    /** Knows what history means, and decides nothing that a rule pack is needed for. */
    public static GivenGrants ofHistory() {
        return new GivenGrants(RulePacks.of(List.of()));
    }

    /** The stream of an enterprise's ledger. */
    public static UUID ledger(OrganisationId enterprise) {
        return UUID.nameUUIDFromBytes(("urn:assistance:" + enterprise).getBytes(UTF_8));
    }

    @Override
    public AssistanceLedger initialState() {
        return new AssistanceLedger(Map.of());
    }

    @Override
    public Decision<AssistanceEvent> decide(
            AssistanceCommand command, AssistanceLedger state, Instant at) {
        return switch (command) {
            case CountGrant it -> count(it, state, UkCalendar.dayOf(at));
            case DropGrant it ->
                    state.has(it.grant())
                            ? Decision.accept(new GrantDropped(it.enterprise(), it.grant()))
                            : Decision.nothingNew();
        };
    }

    private Decision<AssistanceEvent> count(
            CountGrant command, AssistanceLedger state, LocalDate today) {
        Optional<Assistance> known =
                Optional.ofNullable(state.given().get(command.grant().value()));
        boolean same =
                known.filter(it -> it.kind() == command.kind())
                        .filter(it -> it.pounds().compareTo(command.amount().amount()) == 0)
                        .isPresent();
        if (same) {
            return Decision.nothingNew();
        }
        return objection(command, state, today)
                .<Decision<AssistanceEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(
                                new GrantCounted(
                                        command.enterprise(),
                                        command.grant(),
                                        command.kind(),
                                        command.amount(),
                                        today)));
    }

    private Optional<Refusal> objection(
            CountGrant command, AssistanceLedger state, LocalDate today) {
        List<Assistance> all =
                Stream.concat(state.without(command.grant()).stream(), command.elsewhere().stream())
                        .toList();
        BigDecimal pounds = command.amount().amount();
        Optional<SubsidyRules> act =
                packs.inForce(SubsidyRules.REGIME, today).map(SubsidyRules::new);
        if (act.isEmpty()) {
            return Optional.of(EveryContract.noPackInForce(SubsidyRules.REGIME, today));
        }
        return switch (command.kind()) {
            case MINIMAL, DE_MINIMIS -> act.get().minimalAssistance(all, today, pounds).refusal();
            case PUBLIC_ECONOMIC_INTEREST ->
                    act.get().publicEconomicInterestAssistance(all, today, pounds).refusal();
            case OTHER -> Optional.empty();
        };
    }

    @Override
    public AssistanceLedger evolve(AssistanceLedger state, AssistanceEvent event) {
        return switch (event) {
            case GrantCounted it ->
                    state.with(
                            it.grant(),
                            new Assistance(it.kind(), it.givenOn(), it.amount().amount()));
            case GrantDropped it -> state.dropping(it.grant());
        };
    }
}
