package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * An award without a competition is intended, by a published notice: the transparency notice of a
 * direct award (Procurement Act 2023, s.44), or the notice of the intention to award under the
 * Provider Selection Regime. Published as {@code org.publicaccord.contract.award-intended.v1}.
 *
 * @param contract everything public that is known of the contract, whole
 * @param supplierId to whom it is to be awarded
 * @param ground of a direct award under the Act
 * @param process under the Provider Selection Regime
 * @param noticeId as the central digital platform gave it
 * @param standstillLastDay the last day on which a representation can be made; absent under the
 *     Act, whose standstill follows the award notice
 */
public record AwardIntended(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        String supplierId,
        Optional<DirectAwardGround> ground,
        Optional<SelectionProcess> process,
        String noticeId,
        Optional<LocalDate> standstillLastDay)
        implements ContractEvent {}
