package org.publicaccord.contractservice.contract;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A change of a contract after it was entered.
 *
 * @param id unique within the contract
 * @param takesEffectOn the first day on which it has effect
 * @param value of the contract after it
 * @param lastDay of the contract after it
 * @param noticeId the contract change notice, where there is one
 */
public record Amendment(
        String id,
        LocalDate takesEffectOn,
        String rationale,
        Money value,
        LocalDate lastDay,
        Optional<String> noticeId) {
    public Amendment {
        Text.identifier("an amendment's id", id);
        Text.said(Text.LINE, "an amendment's rationale", rationale);
        noticeId.ifPresent(notice -> Text.identifier("a notice's id", notice));
    }
}
