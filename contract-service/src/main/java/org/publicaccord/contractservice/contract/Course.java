package org.publicaccord.contractservice.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a contract came about and went on where this platform conducted it: everything public that a
 * register of awards does not hold.
 *
 * @param procurement the contract id of the procurement, where a lot became a contract of its own
 * @param lots the contracts that a procurement of several lots divided into
 * @param coBuyers the other authorities of a joint procurement, each with its share
 * @param takenOver whether it was imported, so that how it came about is the register's to tell
 */
public record Course(
        Optional<Procedure> procedure,
        List<Notice> notices,
        Optional<Standstill> standstill,
        Optional<Agreement> agreement,
        Optional<ContractId> procurement,
        List<ContractId> lots,
        List<CoBuyer> coBuyers,
        boolean takenOver) {

    /** Nothing yet. */
    public static final Course BEGINNING =
            new Course(
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    false);

    /** Nothing yet of a contract that was imported and is managed here from now on. */
    public static final Course TAKEN_OVER =
            new Course(
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    true);

    public Course {
        notices = List.copyOf(notices);
        lots = List.copyOf(lots);
        coBuyers = List.copyOf(coBuyers);
    }

    public Course with(Procedure published) {
        return new Course(
                Optional.of(published),
                notices,
                standstill,
                agreement,
                procurement,
                lots,
                coBuyers,
                takenOver);
    }

    public Course with(Notice notice) {
        List<Notice> all = new ArrayList<>(notices);
        all.add(notice);
        return new Course(
                procedure, all, standstill, agreement, procurement, lots, coBuyers, takenOver);
    }

    public Course with(Standstill kept) {
        return new Course(
                procedure,
                notices,
                Optional.of(kept),
                agreement,
                procurement,
                lots,
                coBuyers,
                takenOver);
    }

    public Course with(Agreement entered) {
        return new Course(
                procedure,
                notices,
                standstill,
                Optional.of(entered),
                procurement,
                lots,
                coBuyers,
                takenOver);
    }

    public Course dividedInto(List<ContractId> contracts) {
        return new Course(
                procedure,
                notices,
                standstill,
                agreement,
                procurement,
                contracts,
                coBuyers,
                takenOver);
    }

    public Course partOf(ContractId whole) {
        return new Course(
                procedure,
                notices,
                standstill,
                agreement,
                Optional.of(whole),
                List.of(),
                coBuyers,
                takenOver);
    }

    public Course with(List<CoBuyer> joined) {
        return new Course(
                procedure, notices, standstill, agreement, procurement, lots, joined, takenOver);
    }
}
