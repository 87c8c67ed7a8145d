package org.publicaccord.rules.selecting;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Basis;
import org.publicaccord.rules.Period.DaysBeginningWith;
import org.publicaccord.rules.Period.WorkingDaysAfter;
import org.publicaccord.rules.Regime;
import org.publicaccord.rules.Rule;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.SelectionProcess;
import org.publicaccord.rules.Words;
import org.publicaccord.rules.WorkingDays;

/**
 * What the Provider Selection Regime (SI 2023/1348) asks of the selection of a provider of health
 * care services in England, by the numbers of one pack. Pure; amounts are pounds; days are those of
 * Europe/London.
 */
public final class ProviderSelection {

    private static final Pattern CPV = Pattern.compile("\\d{8}(-\\d)?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RulePack pack;

    /**
     * @throws IllegalArgumentException if the pack is of another regime
     */
    public ProviderSelection(RulePack pack) {
        this.pack = pack.of(Regime.PSR.name());
    }

    public RulePack pack() {
        return pack;
    }

    /**
     * What keeps a purchase out of the regime; empty if it is within. Codes that count only in part
     * are taken as within: the authority states that its services are of that part.
     *
     * @param mainCpv the code of the main subject matter, with its check digit or without
     * @throws IllegalArgumentException if that is no CPV code
     */
    public List<Refusal> outOfScope(HealthAuthority authority, String mainCpv) {
        List<Refusal> reasons = new ArrayList<>();
        Rule authorities = pack.rule("psr-relevant-authority");
        if (!authorities.list("authorities").contains(authority.name())) {
            reasons.add(
                    authorities.refuse(
                            "The authority is no relevant authority.",
                            "Procure under the Procurement Act 2023."));
        }
        notHealthCare(cpv(mainCpv)).ifPresent(reasons::add);
        return List.copyOf(reasons);
    }

    /**
     * Why what is bought is no health care service of the regime; empty if it is one, or may be in
     * part.
     *
     * @param mainCpv the code of the main subject matter, with its check digit or without; what is
     *     no CPV code names no such service
     */
    public Optional<Refusal> notHealthCare(String mainCpv) {
        Rule services = pack.rule("psr-health-care-services");
        return services.list("cpv").stream()
                        .anyMatch(it -> mainCpv.equals(it) || mainCpv.startsWith(it + "-"))
                ? Optional.empty()
                : Optional.of(
                        services.refuse(
                                "The CPV code %s is none of health care services."
                                        .formatted(mainCpv),
                                "Procure under the Procurement Act 2023, or correct the code."));
    }

    /**
     * Whether a code counts only in part, as {@code 85323000} does, so that it has to be stated.
     */
    public boolean countsInPart(String cpv) {
        return pack.rule("psr-health-care-services").list("in-part").contains(eightDigits(cpv));
    }

    /** Which processes may select the provider, and which one has to (reg 6). */
    public ProcessAnswer processes(ProcessQuestion question) {
        return new Processes(pack, question).answer();
    }

    /** By what right a process is followed. */
    public Basis basis(SelectionProcess process) {
        return pack.rule(process.rule()).basis();
    }

    /** The notices of a process, in their order. */
    public List<PsrNotice> notices(SelectionProcess process) {
        return pack.rule(process.rule()).list("notices").stream().map(PsrNotice::valueOf).toList();
    }

    /**
     * Whether a proposed contract changes considerably against the existing one: it is materially
     * different in character, or by the authority's decision both so many pounds and so many in a
     * hundred higher. At exactly both limits the threshold is met.
     */
    public ConsiderableChange considerableChange(LifetimeChange change) {
        Rule rule = pack.rule("psr-considerable-change");
        BigDecimal more = change.proposedPounds().subtract(change.existingPounds());
        if (change.materiallyDifferent()) {
            return new ConsiderableChange(
                    true, "The services are materially different in character.", rule.basis());
        }
        if (!change.byAuthority()) {
            return new ConsiderableChange(
                    false,
                    "The change is not attributable to a decision of the authority.",
                    rule.basis());
        }
        boolean met =
                more.compareTo(rule.amount("pounds")) >= 0
                        && more.multiply(HUNDRED)
                                        .compareTo(
                                                change.existingPounds()
                                                        .multiply(rule.amount("percent")))
                                >= 0;
        return new ConsiderableChange(
                met,
                "The lifetime value changes by %s, %s of %s; the threshold is %s and %s more."
                        .formatted(
                                Words.pounds(more),
                                Words.share(more, change.existingPounds()),
                                Words.pounds(change.existingPounds()),
                                Words.pounds(rule.amount("pounds")),
                                Words.percent(rule.amount("percent"))),
                rule.basis());
    }

    /**
     * The earliest day on which a most suitable provider may be chosen, after the notice of the
     * intention to follow that process.
     */
    public LocalDate mostSuitableChoiceFrom(LocalDate intentionPublishedOn) {
        int days = pack.rule("psr-intention-to-follow").wholeAmount("days");
        return new DaysBeginningWith(days).lastDay(intentionPublishedOn).plusDays(1);
    }

    /**
     * The last day of the standstill: it ends at midnight of the eighth working day after the day
     * on which the notice of the intention to award is published. A representation keeps it open.
     */
    public LocalDate standstillLastDay(LocalDate publishedOn, WorkingDays workingDays) {
        return after("psr-standstill", publishedOn, workingDays);
    }

    /** The last of the five working days after the day on which a further decision is given. */
    public LocalDate furtherDecisionLastDay(LocalDate givenOn, WorkingDays workingDays) {
        return after("psr-further-decision", givenOn, workingDays);
    }

    /** The last day for the notice of the award: 30 days beginning with the day of the award. */
    public LocalDate awardNoticeDue(LocalDate awardedOn) {
        int days = pack.rule("psr-award-notice").wholeAmount("days");
        return new DaysBeginningWith(days).lastDay(awardedOn);
    }

    /**
     * Why weights will not do: each key criterion is considered, and they come to 100 in all. A
     * criterion of which nothing is expected has a weight of zero, and is named.
     */
    public Optional<Refusal> weights(Map<Criterion, BigDecimal> percents) {
        Rule rule = pack.rule("psr-key-criteria");
        List<String> missing =
                Arrays.stream(Criterion.values())
                        .filter(it -> !percents.containsKey(it))
                        .map(Criterion::words)
                        .toList();
        if (!missing.isEmpty()) {
            return Optional.of(
                    rule.refuse(
                            "No weight is given to " + String.join("; ", missing) + ".",
                            "Weigh all five key criteria."));
        }
        BigDecimal sum = percents.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean negative = percents.values().stream().anyMatch(it -> it.signum() < 0);
        return !negative && sum.compareTo(rule.amount("weights-percent")) == 0
                ? Optional.empty()
                : Optional.of(
                        rule.refuse(
                                "The weights come to %s%s."
                                        .formatted(
                                                Words.percent(sum),
                                                negative ? ", one of them negative" : ""),
                                "Weigh them so that they come to 100%."));
    }

    /**
     * The weighted score, exact.
     *
     * @param percents weights that {@link #weights} accepts
     * @param points of each criterion, on a scale of the authority's own
     * @throws IllegalArgumentException if a criterion has no points
     */
    public static BigDecimal score(
            Map<Criterion, BigDecimal> percents, Map<Criterion, BigDecimal> points) {
        if (!points.keySet().containsAll(percents.keySet())) {
            throw new IllegalArgumentException("every key criterion has points");
        }
        return percents.entrySet().stream()
                .map(it -> it.getValue().multiply(requireNonNull(points.get(it.getKey()))))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .movePointLeft(2);
    }

    private LocalDate after(String code, LocalDate day, WorkingDays workingDays) {
        int days = pack.rule(code).wholeAmount("working-days");
        return new WorkingDaysAfter(days).lastDay(day, workingDays);
    }

    private static String eightDigits(String code) {
        return cpv(code).substring(0, 8);
    }

    private static String cpv(String code) {
        if (!CPV.matcher(code).matches()) {
            throw new IllegalArgumentException("a CPV code has eight digits: " + code);
        }
        return code;
    }
}
