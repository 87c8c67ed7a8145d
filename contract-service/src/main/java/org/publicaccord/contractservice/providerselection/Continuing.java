package org.publicaccord.contractservice.providerselection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Ocid;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.providerselection.SelectionState.Awarded;

/**
 * What comes after a contract whose provider is to go on by direct award process C: the same need
 * once more, for a term as long that begins when this one ends. Whether the process may be used is
 * decided there, by what is stated then (Health Care Services (Provider Selection Regime)
 * Regulations 2023, regs 6(5) and 9).
 */
public final class Continuing {

    private Continuing() {}

    /**
     * The need that a contract's successor begins with; empty if the contract was not awarded here
     * under the Provider Selection Regime, or is not entered. Its planned term and its estimate, in
     * pounds with VAT, are those of the contract as it is now.
     */
    public static Optional<Need> needAfter(SelectionState state, OnFile file) {
        return state instanceof Awarded(var before, var _)
                ? file.facts().agreement().map(it -> again(before.need(), file.contract(), it))
                : Optional.empty();
    }

    private static Need again(Need need, ContractId contract, Agreement agreement) {
        LocalDate firstDay = agreement.lastDay().plusDays(1);
        Period length = Period.between(agreement.firstDay(), firstDay);
        return new Need(
                Ocid.of(successor(contract)),
                need.title(),
                need.description(),
                need.concerned(),
                need.category(),
                need.classifications(),
                need.buyer(),
                need.partners(),
                need.coBuyers(),
                need.authority(),
                need.nation(),
                agreement.value(),
                Term.between(firstDay, firstDay.plus(length).minusDays(1)),
                need.serves());
    }

    /** A contract has one such successor, however often and whenever that is decided. */
    private static ContractId successor(ContractId contract) {
        String name = "urn:continued:" + contract;
        return new ContractId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }
}
