package org.publicaccord.contractservice.notices;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Notice;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.PersonId;
import org.publicaccord.contractservice.contract.Reason;

/** All notices of a contract, by our own id. */
public record NoticeState(Map<UUID, Standing> notices) {

    static final NoticeState NONE = new NoticeState(Map.of());

    public NoticeState {
        notices = Collections.unmodifiableMap(new LinkedHashMap<>(notices));
    }

    NoticeState with(UUID notice, Standing standing) {
        Map<UUID, Standing> all = new LinkedHashMap<>(notices);
        all.put(notice, standing);
        return new NoticeState(all);
    }

    /** Whether a notice of that kind is under way. */
    boolean isUnderWay(NoticeCode code) {
        return notices.values().stream()
                .anyMatch(it -> it.draft().code() == code && it.isUnderWay());
    }

    /** What a notice says. */
    public record Draft(
            NoticeCode code, Reason words, Optional<UUID> corrects, PersonId draftedBy) {}

    /** Where one notice stands. */
    public sealed interface Standing {
        Draft draft();

        default boolean isUnderWay() {
            return switch (this) {
                case Drafted _, Approved _, Submitted _ -> true;
                case Published _, Dropped _ -> false;
            };
        }
    }

    public record Drafted(Draft draft) implements Standing {}

    public record Approved(Draft draft) implements Standing {}

    public record Submitted(Draft draft) implements Standing {}

    public record Published(Draft draft, Notice notice) implements Standing {}

    public record Dropped(Draft draft) implements Standing {}
}
