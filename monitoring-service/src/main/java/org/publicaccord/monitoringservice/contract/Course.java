package org.publicaccord.monitoringservice.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How far a contract has come that is procured, or was entered, on this platform. */
public sealed interface Course {

    /** The day on which monitoring first heard of it, in Europe/London. */
    LocalDate begunOn();

    Threshold threshold();

    /** The pack that holds for the contract for life; empty as long as nothing told. */
    Optional<String> rulePack();

    /** When it was awarded under the Provider Selection Regime; empty before, and elsewhere. */
    Optional<LocalDate> awardedOn();

    /** This course, after what was known before: what it leaves untold stays known. */
    Course after(Course known);

    /**
     * It is being procured.
     *
     * @param awaits what comes next on a known day
     */
    record Procuring(
            LocalDate begunOn,
            Threshold threshold,
            Optional<String> rulePack,
            Optional<Awaited> awaits,
            Optional<LocalDate> awardedOn)
            implements Course {

        /** Not awarded under the Provider Selection Regime. */
        public Procuring(
                LocalDate begunOn,
                Threshold threshold,
                Optional<String> rulePack,
                Optional<Awaited> awaits) {
            this(begunOn, threshold, rulePack, awaits, Optional.empty());
        }

        @Override
        public Course after(Course known) {
            return switch (known) {
                case Procuring(var begun, var before, var pack, var _, var awarded) ->
                        new Procuring(
                                begun,
                                told(threshold, before),
                                pack.or(() -> rulePack),
                                awaits,
                                awardedOn.or(() -> awarded));
                case Entered entered -> entered;
            };
        }
    }

    /**
     * The contract was entered.
     *
     * @param valueOnEntry decides for life what the law asks for by value; value added tax included
     * @param lightTouch whether it is for light touch services (s.9)
     * @param kpis as they are set now
     * @param withoutKpisBecause why there are fewer indicators than the law asks for
     */
    record Entered(
            LocalDate begunOn,
            Threshold threshold,
            Optional<String> rulePack,
            LocalDate enteredOn,
            Money valueOnEntry,
            boolean lightTouch,
            List<Kpi> kpis,
            Optional<String> withoutKpisBecause,
            Optional<LocalDate> awardedOn)
            implements Course {

        /** Not awarded under the Provider Selection Regime, as far as this tells. */
        public Entered(
                LocalDate begunOn,
                Threshold threshold,
                Optional<String> rulePack,
                LocalDate enteredOn,
                Money valueOnEntry,
                boolean lightTouch,
                List<Kpi> kpis,
                Optional<String> withoutKpisBecause) {
            this(
                    begunOn,
                    threshold,
                    rulePack,
                    enteredOn,
                    valueOnEntry,
                    lightTouch,
                    kpis,
                    withoutKpisBecause,
                    Optional.empty());
        }

        public Entered {
            kpis = List.copyOf(kpis);
        }

        @Override
        public Course after(Course known) {
            return switch (known) {
                case Procuring it -> with(it, valueOnEntry);
                case Entered it -> with(it, it.valueOnEntry);
            };
        }

        /** The indicator of that id. */
        public Optional<Kpi> kpi(KpiId id) {
            return kpis.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        private Entered with(Course known, Money onEntry) {
            return new Entered(
                    known.begunOn(),
                    told(threshold, known.threshold()),
                    known.rulePack().or(() -> rulePack),
                    enteredOn,
                    onEntry,
                    lightTouch,
                    kpis,
                    withoutKpisBecause,
                    awardedOn.or(known::awardedOn));
        }
    }

    private static Threshold told(Threshold now, Threshold before) {
        return switch (now) {
            case REACHED, BELOW -> now;
            case NOT_TOLD -> before;
        };
    }
}
