package org.publicaccord.contractservice.competition;

import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Governance;
import org.publicaccord.contractservice.contract.Standstill;
import java.util.Optional;

/**
 * With what a contract begins whose procurement had several lots.
 *
 * @param facts of the procurement, narrowed to the lot
 * @param standstill empty if none is kept
 */
public record LotBeginning(
        Facts facts,
        Governance governance,
        Design design,
        LotOutcome.Winner winner,
        Optional<Standstill> standstill) {}
