package org.publicaccord.contractservice.providerselection;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.providerselection.SelectionOnRecord.Heard;
import org.publicaccord.rules.SelectionProcess;

/**
 * The annual summary of an authority's contracts for health care services: Health Care Services
 * (Provider Selection Regime) Regulations 2023, reg 25(2). Contracts that are awarded under a
 * framework agreement (e), and urgent awards and modifications (f), are not made here: the
 * authority adds them.
 *
 * @param awarded contracts awarded in the year by each process (a to c), frameworks left out
 * @param frameworks concluded in the year (d)
 * @param newProviders were awarded a contract in the year and held none before it (g)
 * @param formerProviders held a contract in the year before and hold none in this one (h)
 * @param representations received in standstills that ended in the year (i)
 * @param impact of those representations: how often each further decision was made after them
 */
public record AnnualSummary(
        LocalDate firstDay,
        LocalDate lastDay,
        Map<SelectionProcess, Integer> awarded,
        int frameworks,
        int newProviders,
        int formerProviders,
        int representations,
        Map<FurtherDecision, Integer> impact) {

    public AnnualSummary {
        awarded = Collections.unmodifiableMap(new EnumMap<>(awarded));
        impact = Collections.unmodifiableMap(new EnumMap<>(impact));
    }

    /**
     * The summary of the year that begins on a day.
     *
     * @param all contracts of the authority under the regime
     */
    public static AnnualSummary of(LocalDate firstDay, List<SelectionOnRecord> all) {
        LocalDate lastDay = firstDay.plusYears(1).minusDays(1);
        List<SelectionOnRecord> awarded =
                all.stream().filter(it -> it.isAwardedBetween(firstDay, lastDay)).toList();
        List<Heard> heard =
                all.stream()
                        .flatMap(it -> it.heard().stream())
                        .filter(it -> !it.endedOn().isBefore(firstDay))
                        .filter(it -> !it.endedOn().isAfter(lastDay))
                        .toList();
        return new AnnualSummary(
                firstDay,
                lastDay,
                byProcess(awarded),
                Math.toIntExact(awarded.stream().filter(SelectionOnRecord::framework).count()),
                newProviders(awarded, all, firstDay),
                formerProviders(all, firstDay, lastDay),
                heard.stream().mapToInt(Heard::representations).sum(),
                impact(heard));
    }

    private static Map<SelectionProcess, Integer> byProcess(List<SelectionOnRecord> awarded) {
        Map<SelectionProcess, Integer> counts = new EnumMap<>(SelectionProcess.class);
        for (SelectionProcess process : SelectionProcess.values()) {
            counts.put(process, 0);
        }
        awarded.stream()
                .filter(it -> !it.framework())
                .flatMap(it -> it.process().stream())
                .forEach(it -> counts.merge(it, 1, Integer::sum));
        return counts;
    }

    private static Map<FurtherDecision, Integer> impact(List<Heard> heard) {
        Map<FurtherDecision, Integer> counts = new EnumMap<>(FurtherDecision.class);
        for (FurtherDecision decision : FurtherDecision.values()) {
            counts.put(decision, 0);
        }
        heard.forEach(it -> counts.merge(it.impact(), 1, Integer::sum));
        return counts;
    }

    private static int newProviders(
            List<SelectionOnRecord> awarded, List<SelectionOnRecord> all, LocalDate firstDay) {
        LocalDate before = firstDay.minusDays(1);
        Set<OrganisationId> fresh = providers(awarded, _ -> true);
        fresh.removeAll(providers(all, it -> it.isHeldBetween(LocalDate.MIN, before)));
        fresh.removeAll(providers(all, it -> it.isAwardedBetween(LocalDate.MIN, before)));
        return fresh.size();
    }

    private static int formerProviders(
            List<SelectionOnRecord> all, LocalDate firstDay, LocalDate lastDay) {
        Set<OrganisationId> former =
                providers(
                        all, it -> it.isHeldBetween(firstDay.minusYears(1), firstDay.minusDays(1)));
        former.removeAll(providers(all, it -> it.isHeldBetween(firstDay, lastDay)));
        return former.size();
    }

    private static Set<OrganisationId> providers(
            List<SelectionOnRecord> all, Predicate<SelectionOnRecord> that) {
        return all.stream()
                .filter(that)
                .flatMap(it -> it.providers().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
