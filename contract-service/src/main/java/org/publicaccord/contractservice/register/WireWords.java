package org.publicaccord.contractservice.register;

import java.util.Locale;
import java.util.Optional;
import org.publicaccord.contractservice.contract.AwardStatus;
import org.publicaccord.contractservice.contract.Term;

/** How values of the domain are said in answers. */
final class WireWords {

    private WireWords() {}

    static Optional<ContractSummary.Days> days(Term term) {
        return Optional.of(term)
                .filter(Term::recorded)
                .map(it -> new ContractSummary.Days(it.firstDay(), it.lastDay()));
    }

    static Optional<String> status(AwardStatus status) {
        return switch (status) {
            case PENDING, ACTIVE, CANCELLED, UNSUCCESSFUL -> Optional.of(code(status));
            case NOT_RECORDED -> Optional.empty();
        };
    }

    /** A code as OCDS writes it: its lists that are used here have single lower-case words. */
    static String code(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }
}
