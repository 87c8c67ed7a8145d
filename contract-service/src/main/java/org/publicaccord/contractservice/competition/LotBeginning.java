package org.publicaccord.contractservice.competition;

import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Governance;
import org.publicaccord.contractservice.contract.Standstill;

/**
 * With what a contract begins whose procurement had several lots.
 *
 * @param contract of the lot
 * @param facts of the procurement, narrowed to the lot
 * @param standstill empty if none is kept
 */
public record LotBeginning(
        ContractId contract,
        Facts facts,
        Governance governance,
        Design design,
        LotOutcome.Winner winner,
        Optional<Standstill> standstill) {}
