package org.publicaccord.contractservice.contract;

import java.time.LocalDate;
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
 * @param managedSince the day from which an imported contract is managed here; how it came about is
 *     its register's to tell. Empty for what began here
 * @param path the lifecycle path, once it is chosen and not a competition
 */
public record Course(
        Optional<Procedure> procedure,
        List<Notice> notices,
        Optional<Standstill> standstill,
        Optional<Agreement> agreement,
        Optional<ContractId> procurement,
        List<ContractId> lots,
        List<CoBuyer> coBuyers,
        Optional<LocalDate> managedSince,
        Optional<Path> path) {

    /** Nothing yet. */
    public static final Course BEGINNING = since(Optional.empty());

    public Course {
        notices = List.copyOf(notices);
        lots = List.copyOf(lots);
        coBuyers = List.copyOf(coBuyers);
    }

    /** Nothing yet of a contract that was imported and is managed here from a day on. */
    public static Course ofImported(LocalDate managedSince) {
        return since(Optional.of(managedSince));
    }

    private static Course since(Optional<LocalDate> managedSince) {
        return new Course(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                managedSince,
                Optional.empty());
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
                managedSince,
                path);
    }

    public Course with(Notice notice) {
        List<Notice> all = new ArrayList<>(notices);
        all.add(notice);
        return new Course(
                procedure,
                all,
                standstill,
                agreement,
                procurement,
                lots,
                coBuyers,
                managedSince,
                path);
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
                managedSince,
                path);
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
                managedSince,
                path);
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
                managedSince,
                path);
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
                managedSince,
                path);
    }

    public Course with(List<CoBuyer> joined) {
        return new Course(
                procedure,
                notices,
                standstill,
                agreement,
                procurement,
                lots,
                joined,
                managedSince,
                path);
    }

    public Course with(Path chosen) {
        return new Course(
                procedure,
                notices,
                standstill,
                agreement,
                procurement,
                lots,
                coBuyers,
                managedSince,
                Optional.of(chosen));
    }
}
