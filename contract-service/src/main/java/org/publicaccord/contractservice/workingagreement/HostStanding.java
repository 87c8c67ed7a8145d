package org.publicaccord.contractservice.workingagreement;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.delivery.Baseline;
import org.publicaccord.contractservice.delivery.DeliveryState;
import org.publicaccord.contractservice.delivery.DeliveryState.Entered;
import org.publicaccord.contractservice.delivery.Ledger;

/**
 * Where the contract stands that hosts a working agreement. Whoever takes a command looks it up;
 * the decision is taken by it.
 *
 * @param parties the buyer and the suppliers
 * @param awarded whether it is decided who has it
 * @param inForce whether it is entered and its last day is to come
 * @param value empty if it is not recorded
 * @param baseline what it was on award; empty where it is not managed here
 */
public record HostStanding(
        ContractId contract,
        Path path,
        Regime regime,
        Set<OrganisationId> parties,
        boolean awarded,
        boolean inForce,
        Optional<Money> value,
        Term term,
        Optional<Baseline> baseline) {

    private static final Set<Stage> RUNNING =
            Set.of(Stage.MOBILISING, Stage.DELIVERY, Stage.REVIEW, Stage.RENEWAL);

    public HostStanding {
        parties = Set.copyOf(parties);
    }

    /** By what is known of the contract. */
    public static HostStanding of(OnFile file, DeliveryState delivery) {
        boolean inForce =
                delivery instanceof DeliveryState.InForce || RUNNING.contains(file.stage());
        return new HostStanding(
                file.contract(),
                file.facts().path(),
                file.facts().regime().regime(),
                file.facts().parties().stream().map(Party::id).collect(Collectors.toSet()),
                !file.facts().activeAwards().isEmpty(),
                inForce,
                file.facts().value(),
                file.facts().term(),
                delivery instanceof Entered entered
                        ? Optional.of(entered.ledger()).map(Ledger::baseline)
                        : Optional.empty());
    }
}
