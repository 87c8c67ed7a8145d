package org.publicaccord.rules.assets;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Period.DaysBeginningWith;
import org.publicaccord.rules.Period.MonthsBeginningWith;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.Words;

/**
 * Assets of community value in England: Localism Act 2011, Part 5, Chapter 3. Pure; days are those
 * of Europe/London. Disposals that s.95(5) exempts (gifts, within a family, and more) are not asked
 * about here.
 */
public final class CommunityValueRules {

    /** The regime of its packs, for {@code RulePacks.inForce}. */
    public static final String REGIME = "ENG-ACV";

    private static final String LISTING = "acv-listing";
    private static final String NOTICE = "acv-disposal-notice";
    private static final String RELEVANT = "acv-relevant-disposal";
    private static final String INTERIM = "acv-interim-moratorium";
    private static final String FULL = "acv-full-moratorium";
    private static final String PROTECTED = "acv-protected-period";

    private final RulePack pack;

    /**
     * @throws IllegalArgumentException if the pack is of another regime
     */
    public CommunityValueRules(RulePack pack) {
        this.pack = pack.of(REGIME);
    }

    public RulePack pack() {
        return pack;
    }

    /** The last day on which an entry stands in the list (s.87(3)). */
    public LocalDate listingLastDay(LocalDate listedOn) {
        return months(LISTING, listedOn);
    }

    /** The periods that an owner's notice sets going (s.95(6)). */
    public Moratorium moratorium(LocalDate noticeOn) {
        int days = pack.rule(INTERIM).wholeAmount("days");
        return new Moratorium(
                new DaysBeginningWith(days).lastDay(noticeOn),
                months(FULL, noticeOn),
                months(PROTECTED, noticeOn));
    }

    /**
     * Whether the periods hold a disposal back at all: of the freehold, or by a long lease (s.96).
     */
    public boolean isRelevant(Tenure tenure) {
        return switch (tenure) {
            case Tenure.Freehold _ -> true;
            case Tenure.Lease(var firstDay, var lastDay) ->
                    !lastDay.isBefore(longLeaseLastDay(firstDay));
            case Tenure.Licence _ -> false;
        };
    }

    private LocalDate longLeaseLastDay(LocalDate firstDay) {
        int months = pack.rule(RELEVANT).wholeAmount("least-lease-months");
        return new MonthsBeginningWith(months).lastDay(firstDay);
    }

    /**
     * Why listed land may not be disposed of to a community interest group on a day; empty if it
     * may. Such a group need not wait for a moratorium to end (SI 2012/2421, reg 13(1)).
     *
     * @param noticeOn the day on which the authority received the owner's notice
     */
    public Optional<Refusal> disposalToCommunityGroup(Optional<LocalDate> noticeOn, LocalDate on) {
        return noticeOn.isEmpty()
                ? notNotified()
                : protectedPeriodOver(moratorium(noticeOn.get()), on);
    }

    /**
     * Why listed land may not be disposed of on a day; empty if it may (s.95).
     *
     * @param noticeOn the day on which the authority received the owner's notice
     * @param bidderOn the day on which it received a community interest group's request to be
     *     treated as a potential bidder; one after the interim moratorium does not count
     */
    public Optional<Refusal> disposal(
            Optional<LocalDate> noticeOn, Optional<LocalDate> bidderOn, LocalDate on) {
        return noticeOn.isEmpty()
                ? notNotified()
                : disposal(moratorium(noticeOn.get()), bidderOn, on);
    }

    private Optional<Refusal> notNotified() {
        return refuse(
                NOTICE,
                "The land is listed, and the owner gave no notice of the wish to dispose of it.",
                "Give the authority notice in writing.");
    }

    private Optional<Refusal> disposal(
            Moratorium moratorium, Optional<LocalDate> bidderOn, LocalDate on) {
        if (!on.isAfter(moratorium.interimLastDay())) {
            return refuse(
                    INTERIM,
                    "The interim moratorium lasts until %s."
                            .formatted(Words.day(moratorium.interimLastDay())),
                    "Wait for requests of community interest groups until then.");
        }
        boolean bid = bidderOn.filter(it -> !it.isAfter(moratorium.interimLastDay())).isPresent();
        if (bid && !on.isAfter(moratorium.fullLastDay())) {
            return refuse(
                    FULL,
                    "A community interest group may bid: the full moratorium lasts until %s."
                            .formatted(Words.day(moratorium.fullLastDay())),
                    "Dispose of it to that group, or wait until then.");
        }
        return protectedPeriodOver(moratorium, on);
    }

    private Optional<Refusal> protectedPeriodOver(Moratorium moratorium, LocalDate on) {
        return on.isAfter(moratorium.protectedLastDay())
                ? refuse(
                        PROTECTED,
                        "The protected period ended on %s."
                                .formatted(Words.day(moratorium.protectedLastDay())),
                        "Give notice again.")
                : Optional.empty();
    }

    private LocalDate months(String code, LocalDate from) {
        return new MonthsBeginningWith(pack.rule(code).wholeAmount("months")).lastDay(from);
    }

    private Optional<Refusal> refuse(String code, String because, String remedy) {
        return Optional.of(pack.rule(code).refuse(because, remedy));
    }
}
