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
 * The award is public; a standstill begins where one is kept (Procurement Act 2023, sections 50 and
 * 51). Published as {@code org.publicaccord.contract.award-announced.v1}.
 *
 * @param contract everything public that is known of the contract, whole
 * @param awards who wins which lot
 * @param noticeId the contract award notice; absent below the thresholds
 * @param standstillLastDay the contract may be entered on the day after; absent if no standstill is
 *     kept
 * @param standstillMandatory whether the Act asks for the standstill
 */
public record AwardAnnounced(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        List<AnnouncedAward> awards,
        Optional<String> noticeId,
        Optional<LocalDate> standstillLastDay,
        Optional<Boolean> standstillMandatory)
        implements ContractEvent {}
