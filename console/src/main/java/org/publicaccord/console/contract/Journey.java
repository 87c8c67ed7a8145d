package org.publicaccord.console.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A contract's way over the common board of stages: where it was, where it is, where it may go.
 *
 * @param offTheBoard whether it stands where no journey leads by plan: suspended, terminated or
 *     abandoned
 */
record Journey(List<Step> steps, boolean offTheBoard) {

    private static final List<String> BOARD =
            List.of(
                    "CO_DESIGN",
                    "SELECTION",
                    "AWARD",
                    "MOBILISING",
                    "DELIVERY",
                    "REVIEW",
                    "RENEWAL",
                    "EXIT",
                    "CLOSED");

    private static final Map<String, Set<String>> LEADS_TO =
            Map.of(
                    "CO_DESIGN", Set.of("SELECTION"),
                    "SELECTION", Set.of("AWARD"),
                    "AWARD", Set.of("MOBILISING"),
                    "MOBILISING", Set.of("DELIVERY"),
                    "DELIVERY", Set.of("REVIEW", "RENEWAL", "EXIT"),
                    "REVIEW", Set.of("DELIVERY", "RENEWAL", "EXIT"),
                    "RENEWAL", Set.of("DELIVERY", "EXIT"),
                    "EXIT", Set.of("CLOSED"));

    Journey {
        steps = List.copyOf(steps);
    }

    /** How a stage stands to where the contract is now. */
    enum Standing {
        PAST("Recorded"),
        NOT_RECORDED("Not recorded here"),
        CURRENT("Now"),
        NEXT("Possible next"),
        LATER("Later");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** The end of the step's style name. */
        public String style() {
            return switch (this) {
                case PAST -> "past";
                case CURRENT -> "current";
                case NEXT -> "next";
                case NOT_RECORDED, LATER -> "later";
            };
        }
    }

    /** One stage of the journey. */
    record Step(String stage, Standing standing) {}

    /**
     * @param recorded the stages that its history names
     */
    static Journey of(String current, Set<String> recorded) {
        List<Step> steps = new ArrayList<>();
        for (String stage : BOARD) {
            steps.add(new Step(stage, standing(stage, current, recorded)));
        }
        boolean offTheBoard = !BOARD.contains(current);
        if (offTheBoard) {
            steps.add(new Step(current, Standing.CURRENT));
        }
        return new Journey(steps, offTheBoard);
    }

    private static Standing standing(String stage, String current, Set<String> recorded) {
        if (stage.equals(current)) {
            return Standing.CURRENT;
        }
        if (LEADS_TO.getOrDefault(current, Set.of()).contains(stage)) {
            return Standing.NEXT;
        }
        if (recorded.contains(stage)) {
            return Standing.PAST;
        }
        boolean later = BOARD.indexOf(stage) > BOARD.indexOf(current) && BOARD.contains(current);
        return later ? Standing.LATER : Standing.NOT_RECORDED;
    }
}
