package org.publicaccord.console.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.publicaccord.console.services.Duties.Obligation;
import org.publicaccord.console.services.Duties.Owed;

/** What the page shows of a contract's obligations: they, or that they cannot be shown. */
sealed interface Duty {

    /** They are known. */
    record Known(List<Obligation> items) implements Duty {}

    /** The service has not heard of the contract yet. */
    record NotWatched() implements Duty {}

    /** The service does not answer; the rest of the page is still worth showing. */
    record NotShown() implements Duty {}

    static Duty of(Owed owed) {
        return new Known(List.copyOf(owed.items()));
    }

    /** The obligations, if they are known. */
    default List<Obligation> obligations() {
        return switch (this) {
            case Known known -> known.items();
            case NotWatched _, NotShown _ -> List.of();
        };
    }

    /** What is to be done soonest. */
    default Optional<Obligation> soonest() {
        return obligations().stream()
                .filter(it -> Set.of("open", "approaching", "overdue").contains(it.status()))
                .filter(it -> it.dueOn().isPresent())
                .min(Comparator.comparing(it -> it.dueOn().orElseThrow()));
    }

    /** Why there are none to show, if they are not known. */
    default Optional<String> excuse() {
        return switch (this) {
            case Known _ -> Optional.empty();
            case NotWatched _ ->
                    Optional.of(
                            "Obligations are not worked out yet. A contract that was taken over a"
                                    + " moment ago has them within seconds.");
            case NotShown _ ->
                    Optional.of(
                            "Obligations cannot be shown just now. Everything else on this page is"
                                    + " up to date. Try again in a few minutes.");
        };
    }
}
