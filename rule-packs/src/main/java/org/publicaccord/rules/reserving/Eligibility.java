package org.publicaccord.rules.reserving;

import java.time.LocalDate;
import java.util.List;

/** What a supplier shows to be one of those to whom a contract is reserved. */
public sealed interface Eligibility {

    /**
     * For s.32.
     *
     * @param purpose it operates wholly or partly to give employment, or support related to it, to
     *     disabled or disadvantaged people
     * @param performing the workforce of each organisation, or part of one, that will perform the
     *     contract; they count together
     */
    record SupportedEmployer(boolean purpose, List<Workforce> performing) implements Eligibility {
        public SupportedEmployer {
            performing = List.copyOf(performing);
            if (performing.isEmpty() || performing.size() > 100) {
                throw new IllegalArgumentException("1 to 100 workforces perform a contract");
            }
        }
    }

    /**
     * Numbers of people.
     *
     * @param disabledOrDisadvantaged of all
     */
    record Workforce(int disabledOrDisadvantaged, int all) {
        public Workforce {
            if (disabledOrDisadvantaged < 0 || disabledOrDisadvantaged > all) {
                throw new IllegalArgumentException("a part of a workforce is at most the whole");
            }
        }
    }

    /**
     * For s.33.
     *
     * @param deliversPublicServices it operates to deliver public services, mainly reservable light
     *     touch services (s.33(6)(a))
     * @param profitToMembersOnly it is not for profit, or distributes profit to members alone
     *     (s.33(6)(b))
     * @param employeesControl it is under the management and control of its employees (s.33(6)(c))
     * @param comparableEnteredOn the days on which it entered into contracts for the same kind of
     *     services, awarded by the same authority under s.33
     */
    record Mutual(
            boolean deliversPublicServices,
            boolean profitToMembersOnly,
            boolean employeesControl,
            List<LocalDate> comparableEnteredOn)
            implements Eligibility {
        public Mutual {
            comparableEnteredOn = List.copyOf(comparableEnteredOn);
            if (comparableEnteredOn.size() > 1_000) {
                throw new IllegalArgumentException("more than 1,000 comparable contracts");
            }
        }
    }

    /**
     * For a reservation by place or size.
     *
     * @param inPlace it is based, with substantive business operations, in the place
     * @param smallOrVoluntary it is a small or medium-sized enterprise, or a voluntary, community
     *     or social enterprise
     */
    record Local(boolean inPlace, boolean smallOrVoluntary) implements Eligibility {}
}
