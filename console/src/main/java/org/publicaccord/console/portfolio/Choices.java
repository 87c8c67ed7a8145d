package org.publicaccord.console.portfolio;

import java.util.List;
import java.util.Optional;

/** What the filters offer; a value that is not among them counts as none. */
record Choices(Choice stages, Choice regimes, Choice orders) {

    static final Choices ALL = new Choices(stagesOffered(), regimesOffered(), ordersOffered());

    /** The options of one list. */
    record Choice(List<Option> options) {

        /** The value, if it is offered; else empty text. */
        String known(Optional<String> value) {
            return value.filter(
                            it -> options.stream().anyMatch(option -> option.value().equals(it)))
                    .orElse("");
        }
    }

    /** One option. */
    record Option(String value, String label) {}

    private static Choice stagesOffered() {
        return new Choice(
                List.of(
                        new Option("", "Any stage"),
                        new Option("CO_DESIGN", "Co-design"),
                        new Option("SELECTION", "Selection"),
                        new Option("AWARD", "Award"),
                        new Option("MOBILISING", "Mobilising"),
                        new Option("DELIVERY", "Delivery"),
                        new Option("REVIEW", "Review"),
                        new Option("RENEWAL", "Renewal"),
                        new Option("EXIT", "Exit"),
                        new Option("CLOSED", "Closed"),
                        new Option("SUSPENDED", "Suspended"),
                        new Option("TERMINATED", "Terminated"),
                        new Option("ABANDONED", "Abandoned")));
    }

    private static Choice regimesOffered() {
        return new Choice(
                List.of(
                        new Option("", "Any law"),
                        new Option("PA23", "Procurement Act 2023"),
                        new Option("PCR2015", "Public Contracts Regulations 2015"),
                        new Option("PSR", "Provider Selection Regime"),
                        new Option("NONE", "No procurement regime"),
                        new Option("UNKNOWN", "Not known yet")));
    }

    private static Choice ordersOffered() {
        return new Choice(
                List.of(
                        new Option("", "Title, A to Z"),
                        new Option("lastDay", "Last day, soonest first"),
                        new Option("-value", "Value, highest first"),
                        new Option("-updated", "Last changed first")));
    }
}
