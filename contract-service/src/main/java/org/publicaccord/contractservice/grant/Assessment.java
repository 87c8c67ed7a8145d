package org.publicaccord.contractservice.grant;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Text;
import org.publicaccord.rules.subsidies.Assistance;
import org.publicaccord.rules.subsidies.SubsidyForm;

/**
 * What a grant is under the Subsidy Control Act 2022.
 *
 * @param amount the most that it holds for, in pounds
 * @param sensitiveSector the applicant works in a sector that the regulations name
 * @param scheme under which it is given, by its number in the subsidy database
 * @param principles how it is consistent with each principle, by the principle's code; asked of a
 *     subsidy that is given on its own
 * @param related subsidies for the same or related costs, which count together for a referral
 */
public record Assessment(
        SubsidyForm form,
        Money amount,
        boolean sensitiveSector,
        Optional<String> scheme,
        Map<String, Reason> principles,
        List<Assistance> related,
        Reason because) {

    private static final int MOST = 1_000;

    public Assessment {
        Pounds.some("an amount", amount);
        if (form == SubsidyForm.SCHEME) {
            throw new IllegalArgumentException("a grant is no scheme: say what it is given under");
        }
        if ((form == SubsidyForm.UNDER_SCHEME) != scheme.isPresent()) {
            throw new IllegalArgumentException("name the scheme of what is given under one");
        }
        scheme.ifPresent(it -> Text.identifier("a scheme's number", it));
        principles = Collections.unmodifiableMap(new TreeMap<>(principles));
        related = List.copyOf(related);
        if (principles.size() > MOST || related.size() > MOST) {
            throw new IllegalArgumentException("an assessment lists at most 1,000 things");
        }
    }

    /** As what it counts among what an enterprise was given; empty if it is no subsidy. */
    public Optional<Assistance.Kind> countsAs() {
        return form.countsAs();
    }

    /** Whether it is given within a limit, after notice and confirmation (ss.36 to 39). */
    public boolean isSmall() {
        return switch (form) {
            case MINIMAL, PUBLIC_ECONOMIC_INTEREST -> true;
            case NOT_SUBSIDY, UNDER_SCHEME, STANDALONE, SCHEME -> false;
        };
    }
}
