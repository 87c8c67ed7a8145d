package org.publicaccord.contractservice.approvals;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.approvals.ApprovalCommand.NoticeKind;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.PersonId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;

/**
 * All approvals of a contract, by our own id, and the key decisions that are announced.
 *
 * @param announced by the act that is to be decided, until it is done
 */
public record ApprovalState(Map<UUID, Approval> approvals, Map<Act, Announcement> announced) {

    static final ApprovalState NONE = new ApprovalState(Map.of(), Map.of());

    public ApprovalState {
        approvals = Collections.unmodifiableMap(new LinkedHashMap<>(approvals));
        announced = Map.copyOf(announced);
    }

    ApprovalState with(UUID id, Approval approval) {
        Map<UUID, Approval> all = new LinkedHashMap<>(approvals);
        all.put(id, approval);
        return new ApprovalState(all, announced);
    }

    ApprovalState with(Act act, Announcement announcement) {
        Map<Act, Announcement> all = new EnumMap<>(Act.class);
        all.putAll(announced);
        all.put(act, announcement);
        return new ApprovalState(approvals, all);
    }

    ApprovalState without(Act done) {
        Map<Act, Announcement> all = new EnumMap<>(Act.class);
        all.putAll(announced);
        all.remove(done);
        return new ApprovalState(approvals, all);
    }

    Optional<Announcement> announcement(Act act) {
        return Optional.ofNullable(announced.get(act));
    }

    /** The notice of a key decision. */
    public record Announcement(LocalDate publishedOn, NoticeKind kind, Reason where) {}

    /** What somebody asked to be approved. */
    public record Request(
            Act act, Reason summary, Optional<Sha256> paper, Money value, PersonId by) {}

    /** Where one approval stands. */
    public sealed interface Approval {
        Request request();
    }

    public record Requested(Request request) implements Approval {}

    /**
     * It is approved.
     *
     * @param callInUntil the last day on which it can be called in, and before whose end it is not
     *     done; empty if it can be done at once
     */
    public record Given(Request request, PersonId by, Optional<LocalDate> callInUntil)
            implements Approval {

        boolean waits(LocalDate today) {
            return callInUntil.filter(last -> !today.isAfter(last)).isPresent();
        }
    }

    public record CalledIn(Request request, PersonId approvedBy) implements Approval {}

    public record Declined(Request request) implements Approval {}

    public record SetAside(Request request) implements Approval {}

    public record Used(Request request) implements Approval {}
}
