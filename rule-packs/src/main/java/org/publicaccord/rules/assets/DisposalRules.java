package org.publicaccord.rules.assets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Period.DaysBeginningWith;
import org.publicaccord.rules.Period.MonthsBeginningWith;
import org.publicaccord.rules.Rule;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.Words;
import org.publicaccord.rules.assets.DisposalAnswer.Need;

/**
 * What a disposal of land by an English council needs: Local Government Act 1972, s.123, and the
 * General Disposal Consent (England) 2003. Pure; amounts are pounds. Land held for housing, schools
 * or charities has consents of its own, which are not assessed.
 */
public final class DisposalRules {

    /** The regime of its packs, for {@code RulePacks.inForce}. */
    public static final String REGIME = "ENG-DISPOSAL";

    private static final String BEST_CONSIDERATION = "best-consideration";
    private static final String SHORT_TENANCY = "short-tenancy";
    private static final String GENERAL_CONSENT = "general-disposal-consent";
    private static final String CONSENT = "secretary-of-state-consent";
    private static final String VALUATION = "disposal-valuation";
    private static final String OPEN_SPACE = "open-space-notice";
    private static final String SUBSIDY = "undervalue-subsidy";

    private final RulePack pack;

    /**
     * @throws IllegalArgumentException if the pack is of another regime
     */
    public DisposalRules(RulePack pack) {
        this.pack = pack.of(REGIME);
    }

    public RulePack pack() {
        return pack;
    }

    /** What the disposal needs: nothing, a well-being statement, or consent; and what beside it. */
    public DisposalAnswer decide(Disposal disposal) {
        return switch (disposal.tenure()) {
            case Tenure.Licence _ ->
                    answer(
                            disposal,
                            Need.NOTHING,
                            BEST_CONSIDERATION,
                            "A licence disposes of no interest in land.");
            case Tenure.Lease lease when isShort(lease) ->
                    answer(
                            disposal,
                            Need.NOTHING,
                            SHORT_TENANCY,
                            "The lease is a short tenancy, for which no best consideration is asked.");
            case Tenure.Lease _, Tenure.Freehold _ -> byUndervalue(disposal);
        };
    }

    /**
     * What still stands in the way of completing the disposal on a day, each with its remedy; empty
     * if nothing does.
     */
    public List<Refusal> obstacles(Disposal disposal, Clearance clearance, LocalDate on) {
        DisposalAnswer answer = decide(disposal);
        List<Refusal> obstacles = new ArrayList<>();
        if (answer.need() != Need.NOTHING && !clearance.valued()) {
            obstacles.add(
                    pack.rule(VALUATION)
                            .refuse(
                                    "The land goes below value, and no valuation is on record.",
                                    "Have a qualified valuer report the unrestricted value."));
        }
        byNeed(answer, clearance, obstacles);
        if (answer.subsidyQuestion() && !clearance.subsidyAssessed()) {
            obstacles.add(
                    pack.rule(SUBSIDY)
                            .refuse(
                                    "An undervalue of %s may be a subsidy, and was not assessed."
                                            .formatted(Words.pounds(answer.undervaluePounds())),
                                    "Assess it under the Subsidy Control Act 2022."));
        }
        if (answer.openSpaceNotice()) {
            openSpace(clearance, on, obstacles);
        }
        return List.copyOf(obstacles);
    }

    /** The last of the two weeks in which open space is advertised (s.123(2A)). */
    public LocalDate openSpaceNoticeLastDay(LocalDate firstAdvertisedOn) {
        int days = pack.rule(OPEN_SPACE).wholeAmount("days");
        return new DaysBeginningWith(days).lastDay(firstAdvertisedOn);
    }

    private DisposalAnswer byUndervalue(Disposal disposal) {
        BigDecimal undervalue = disposal.undervaluePounds();
        if (undervalue.signum() == 0) {
            return answer(
                    disposal,
                    Need.NOTHING,
                    BEST_CONSIDERATION,
                    "The consideration of %s reaches the unrestricted value of %s."
                            .formatted(
                                    Words.pounds(disposal.considerationPounds()),
                                    Words.pounds(disposal.unrestrictedPounds())));
        }
        BigDecimal most = pack.rule(GENERAL_CONSENT).amount("most-undervalue-pounds");
        boolean general = undervalue.compareTo(most) <= 0;
        return answer(
                disposal,
                general ? Need.WELL_BEING_STATEMENT : Need.SECRETARY_OF_STATE_CONSENT,
                general ? GENERAL_CONSENT : CONSENT,
                "The undervalue of %s is %s %s, up to which the general consent reaches."
                        .formatted(
                                Words.pounds(undervalue),
                                general ? "not more than" : "more than",
                                Words.pounds(most)));
    }

    private boolean isShort(Tenure.Lease lease) {
        int months = pack.rule(SHORT_TENANCY).wholeAmount("months");
        return !lease.lastDay().isAfter(new MonthsBeginningWith(months).lastDay(lease.firstDay()));
    }

    private DisposalAnswer answer(Disposal disposal, Need need, String code, String because) {
        BigDecimal undervalue = disposal.undervaluePounds();
        boolean ofLand = !(disposal.tenure() instanceof Tenure.Licence);
        return new DisposalAnswer(
                need,
                undervalue,
                disposal.openSpace() && ofLand,
                undervalue.signum() > 0,
                pack.rule(code).basis(),
                because);
    }

    private void byNeed(DisposalAnswer answer, Clearance clearance, List<Refusal> obstacles) {
        Rule rule = pack.rule(answer.basis().rule());
        switch (answer.need()) {
            case NOTHING -> {}
            case WELL_BEING_STATEMENT -> {
                if (!clearance.wellBeingStated()) {
                    obstacles.add(statementMissing(answer));
                }
            }
            case SECRETARY_OF_STATE_CONSENT -> {
                if (clearance.consentReference().isEmpty()) {
                    obstacles.add(
                            rule.refuse(
                                    answer.because() + " No consent is on record.",
                                    "Ask the Secretary of State for consent and record its"
                                            + " reference, or raise the consideration."));
                }
            }
        }
    }

    /** The refusal of a disposal that needs a well-being statement and has none. */
    public Refusal statementMissing(DisposalAnswer answer) {
        return pack.rule(GENERAL_CONSENT)
                .refuse(
                        answer.because() + " No well-being statement is on record.",
                        "State how the disposal promotes economic, social or environmental"
                                + " well-being.");
    }

    private void openSpace(Clearance clearance, LocalDate on, List<Refusal> obstacles) {
        boolean advertised = advertised(clearance.firstAdvertisedOn(), on);
        if (!advertised || !clearance.objectionsConsidered()) {
            obstacles.add(openSpaceRefusal(advertised));
        }
    }

    /**
     * Why objections to the disposal of open space cannot be considered on a day yet; empty if they
     * can.
     */
    public Optional<Refusal> openSpaceNoticeRuns(
            Optional<LocalDate> firstAdvertisedOn, LocalDate on) {
        return advertised(firstAdvertisedOn, on)
                ? Optional.empty()
                : Optional.of(openSpaceRefusal(false));
    }

    private boolean advertised(Optional<LocalDate> firstAdvertisedOn, LocalDate on) {
        return firstAdvertisedOn
                .filter(first -> on.isAfter(openSpaceNoticeLastDay(first)))
                .isPresent();
    }

    private Refusal openSpaceRefusal(boolean advertised) {
        return pack.rule(OPEN_SPACE)
                .refuse(
                        advertised
                                ? "Objections to the disposal of open space were not considered."
                                : "The disposal of open space was not advertised in two"
                                        + " consecutive weeks.",
                        "Advertise it in a local newspaper in two consecutive weeks, then consider"
                                + " the objections.");
    }
}
