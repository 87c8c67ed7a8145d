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
            Optional<Awaited> awaits)
            implements Course {

        @Override
        public Course after(Course known) {
            return switch (known) {
                case Procuring(var begun, var before, var pack, var _) ->
                        new Procuring(
                                begun, told(threshold, before), pack.or(() -> rulePack), awaits);
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
            Optional<String> withoutKpisBecause)
            implements Course {

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
                    withoutKpisBecause);
        }
    }

    private static Threshold told(Threshold now, Threshold before) {
        return switch (now) {
            case REACHED, BELOW -> now;
            case NOT_TOLD -> before;
        };
    }
}
