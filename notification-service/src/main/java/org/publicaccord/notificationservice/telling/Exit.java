package org.publicaccord.notificationservice.telling;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.publicaccord.published.contract.ExitStepDone;

/**
 * What a contract's own record has told of its exit.
 *
 * @param done the codes of the steps that are done
 */
public record Exit(Set<String> done) {

    /** Before the first step. */
    static final Exit NOTHING = new Exit(Set.of());

    /** In the order in which they usually come. */
    private static final List<String> STEPS =
            List.of(
                    "STAFF_INFORMATION",
                    "DATA_HANDED_OVER",
                    "ASSETS_RETURNED",
                    "FINAL_ACCOUNTS",
                    "FINAL_KPI_ASSESSMENT",
                    "LESSONS_PUBLISHED");

    private static final Map<String, String> AS_TASKS =
            Map.of(
                    "STAFF_INFORMATION", "provide staff information, if staff transfer",
                    "DATA_HANDED_OVER", "hand over data",
                    "ASSETS_RETURNED", "return assets",
                    "FINAL_ACCOUNTS", "settle the accounts",
                    "FINAL_KPI_ASSESSMENT",
                            "assess the indicators for the last time, if there are any",
                    "LESSONS_PUBLISHED", "publish what was learned");

    private static final Map<String, String> AS_DONE =
            Map.of(
                    "STAFF_INFORMATION", "staff information is provided",
                    "DATA_HANDED_OVER", "data is handed over",
                    "ASSETS_RETURNED", "assets are returned",
                    "FINAL_ACCOUNTS", "the accounts are settled",
                    "FINAL_KPI_ASSESSMENT", "the indicators are assessed for the last time",
                    "LESSONS_PUBLISHED", "what was learned is published",
                    "CONSULTATION", "the people concerned are consulted",
                    "EQUALITY_ASSESSMENT", "the effect on equality is assessed");

    public Exit {
        done = Set.copyOf(done);
    }

    Exit with(ExitStepDone step) {
        return new Exit(
                Stream.concat(done.stream(), Stream.of(step.step()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The steps that are not done, as tasks; a contract may not need all of them. */
    List<String> open() {
        return STEPS.stream().filter(step -> !done.contains(step)).map(Exit::asTask).toList();
    }

    /** Such as "return assets". */
    static String asTask(String step) {
        return AS_TASKS.getOrDefault(step, PlainWords.code(step));
    }

    /** Such as "assets are returned". */
    static String asDone(String step) {
        return AS_DONE.getOrDefault(step, PlainWords.code(step));
    }
}
