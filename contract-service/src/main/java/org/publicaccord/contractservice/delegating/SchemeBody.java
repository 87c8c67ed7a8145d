package org.publicaccord.contractservice.delegating;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.publicaccord.contractservice.authority.Scheme;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Authority.Grant;
import org.publicaccord.contractservice.contract.KeyDecisions;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.rules.Nation;

/**
 * A scheme of delegation as it is written: in requests, and in the policy file.
 *
 * @param title where it is adopted, such as the part of the constitution
 * @param twoPeople the acts that need another person's approval, whatever they are worth
 * @param keyDecisions left out where the organisation takes none
 */
record SchemeBody(
        String title, List<Line> grants, Optional<Set<Act>> twoPeople, Optional<Key> keyDecisions) {

    SchemeBody {
        // Whatever is wrong with it is said while the body is read, with its place.
        scheme(title, grants, twoPeople, keyDecisions);
    }

    /**
     * What one role may do.
     *
     * @param limit in pounds, VAT included
     * @param unlimited said instead of a limit, so that a forgotten limit is never none
     * @param paths on which lifecycle paths; all if left out
     */
    record Line(
            String role,
            Set<Act> acts,
            Optional<BigDecimal> limit,
            Optional<Boolean> unlimited,
            Optional<Set<Path>> paths) {
        Line {
            if (limit.isPresent() == unlimited.orElse(false)) {
                throw new IllegalArgumentException(
                        "a grant has either a limit in pounds or \"unlimited\": true");
            }
        }

        private Stream<Grant> grants() {
            return acts.stream()
                    .sorted()
                    .map(act ->
                            new Grant(
                                    role,
                                    act,
                                    limit.map(SchemeBody::pounds),
                                    paths.orElse(Set.of())));
        }
    }

    /**
     * Key decisions, with the statutory numbers unless others are said.
     *
     * @param threshold in pounds, VAT included
     */
    record Key(
            BigDecimal threshold,
            Optional<Integer> noticeClearDays,
            Optional<Integer> exceptionClearDays,
            Optional<Integer> callInWorkingDays,
            Optional<Nation> nation) {

        private static final int NOTICE = 28;
        private static final int EXCEPTION = 5;
        private static final int CALL_IN = 5;

        private KeyDecisions keyDecisions() {
            return new KeyDecisions(
                    pounds(threshold),
                    noticeClearDays.orElse(NOTICE),
                    exceptionClearDays.orElse(EXCEPTION),
                    callInWorkingDays.orElse(CALL_IN),
                    nation.orElse(Nation.ENGLAND_AND_WALES));
        }
    }

    private static Money pounds(BigDecimal amount) {
        return new Money(amount, "GBP");
    }

    Scheme scheme() {
        return scheme(title, grants, twoPeople, keyDecisions);
    }

    private static Scheme scheme(
            String title,
            List<Line> grants,
            Optional<Set<Act>> twoPeople,
            Optional<Key> keyDecisions) {
        return new Scheme(
                new Reason(title),
                grants.stream().flatMap(Line::grants).toList(),
                twoPeople.orElse(Set.of()),
                keyDecisions.map(Key::keyDecisions));
    }
}
