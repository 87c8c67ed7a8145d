package org.publicaccord.contractservice.notices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Notice;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.PersonId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.StatesFacts;

/** What can happen to a notice. Until it is confirmed, nothing of it is public. */
public sealed interface NoticeEvent extends ContractEvent {

    UUID notice();

    /** {@code contract.notice-drafted} */
    record NoticeDrafted(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID notice,
            NoticeCode code,
            Reason words,
            Optional<UUID> corrects,
            PersonId by)
            implements NoticeEvent {}

    /** {@code contract.notice-approved} */
    record NoticeApproved(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID notice,
            NoticeCode code,
            PersonId by)
            implements NoticeEvent {}

    /** {@code contract.notice-submitted} */
    record NoticeSubmitted(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID notice,
            NoticeCode code)
            implements NoticeEvent {}

    /** {@code contract.notice-confirmed}: it is published. */
    record NoticeConfirmed(
            ContractId contract,
            Stage stage,
            Facts facts,
            UUID notice,
            Notice published,
            Reason words,
            Optional<UUID> corrects)
            implements NoticeEvent, StatesFacts {}

    /** {@code contract.notice-dropped} */
    record NoticeDropped(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID notice,
            NoticeCode code,
            Reason because)
            implements NoticeEvent {}
}
