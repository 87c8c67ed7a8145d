package org.publicaccord.contractservice.approving;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.approvals.ApprovalCommand.NoticeKind;
import org.publicaccord.contractservice.approvals.ApprovalState;
import org.publicaccord.contractservice.approvals.ApprovalState.Approval;
import org.publicaccord.contractservice.approvals.ApprovalState.CalledIn;
import org.publicaccord.contractservice.approvals.ApprovalState.Declined;
import org.publicaccord.contractservice.approvals.ApprovalState.Given;
import org.publicaccord.contractservice.approvals.ApprovalState.Requested;
import org.publicaccord.contractservice.approvals.ApprovalState.SetAside;
import org.publicaccord.contractservice.approvals.ApprovalState.Used;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Sha256;

/** The approvals of a contract and its announced key decisions, as they are shown. */
record ApprovalView(List<Line> approvals, List<Announced> keyDecisions) {

    /** Where an approval stands. */
    enum Standing {
        REQUESTED,
        GIVEN,
        CALLED_IN,
        DECLINED,
        SET_ASIDE,
        USED
    }

    /**
     * One approval.
     *
     * @param value in pounds, VAT included
     * @param callInUntil the last day on which it can be called in
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Line(
            UUID id,
            Act act,
            Standing standing,
            String summary,
            Optional<String> paper,
            BigDecimal value,
            String requestedBy,
            Optional<String> givenBy,
            Optional<LocalDate> callInUntil) {}

    record Announced(Act act, LocalDate publishedOn, NoticeKind kind, String where) {}

    static ApprovalView of(ApprovalState state) {
        return new ApprovalView(
                state.approvals().entrySet().stream().map(ApprovalView::line).toList(),
                state.announced().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(it ->
                                new Announced(
                                        it.getKey(),
                                        it.getValue().publishedOn(),
                                        it.getValue().kind(),
                                        it.getValue().where().words()))
                        .toList());
    }

    private static Line line(Map.Entry<UUID, Approval> entry) {
        Approval approval = entry.getValue();
        return switch (approval) {
            case Given it ->
                    line(entry, Standing.GIVEN, Optional.of(it.by().value()), it.callInUntil());
            case CalledIn it ->
                    line(
                            entry,
                            Standing.CALLED_IN,
                            Optional.of(it.approvedBy().value()),
                            Optional.empty());
            case Requested _ -> line(entry, Standing.REQUESTED);
            case Declined _ -> line(entry, Standing.DECLINED);
            case SetAside _ -> line(entry, Standing.SET_ASIDE);
            case Used _ -> line(entry, Standing.USED);
        };
    }

    private static Line line(Map.Entry<UUID, Approval> entry, Standing standing) {
        return line(entry, standing, Optional.empty(), Optional.empty());
    }

    private static Line line(
            Map.Entry<UUID, Approval> entry,
            Standing standing,
            Optional<String> givenBy,
            Optional<LocalDate> callInUntil) {
        var request = entry.getValue().request();
        return new Line(
                entry.getKey(),
                request.act(),
                standing,
                request.summary().words(),
                request.paper().map(Sha256::hex),
                request.value().amount(),
                request.by().value(),
                givenBy,
                callInUntil);
    }
}
