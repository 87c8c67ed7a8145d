package org.publicaccord.contractservice.asking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.publicaccord.contractservice.commissioning.Appraisal;
import org.publicaccord.contractservice.commissioning.CommissioningState;
import org.publicaccord.contractservice.commissioning.CommissioningState.Answer;
import org.publicaccord.contractservice.commissioning.Determination;
import org.publicaccord.contractservice.commissioning.Determined;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.commissioning.RouteCheck;
import org.publicaccord.contractservice.contract.Reason;

/**
 * How a need is worked out, as anyone may read it.
 *
 * @param concerned who lives with the need
 * @param serves the local strategy that it is part of
 * @param contributions what people said in the co-design, and what became of it
 * @param marketFailure what was determined of the market, and the routes that it opened
 * @param appraisal every route with what was thought of it, once one is chosen
 * @param metWithoutContract whether the authority meets the need itself or with other authorities
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record CommissioningView(
        String title,
        String description,
        String concerned,
        Optional<Strategy> serves,
        List<Contribution> contributions,
        Optional<Failure> marketFailure,
        Optional<Appraised> appraisal,
        boolean metWithoutContract,
        long version) {

    /** The strategy, with who wrote it and the outcomes that the need seeks. */
    record Strategy(UUID id, String title, List<String> coAuthors, List<String> outcomes) {}

    /**
     * "You said, we did."
     *
     * @param said empty where the words were erased
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Contribution(
            UUID id,
            String capacity,
            Optional<String> said,
            Optional<String> outcome,
            Optional<String> because) {}

    /** What was determined of the market; documents by title and SHA-256. */
    record Failure(
            String kind,
            LocalDate determinedOn,
            List<String> lookedAt,
            String findings,
            Map<String, String> evidence,
            List<Opened> opens) {}

    /** A route that a market failure opened. */
    record Opened(String route, String because, String legalBasis) {}

    /**
     * The route that was chosen, and what was thought of each.
     *
     * @param checked what the law said of it when it was chosen
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Appraised(
            String chosen,
            String because,
            Map<String, String> considered,
            Optional<RouteCheck> checked) {}

    /**
     * What is on record of a need.
     *
     * @param heard the contributions of the whole history, in order
     * @param words what was said, by its content address
     */
    static CommissioningView of(
            CommissioningState.Recorded state,
            List<CoDesignHistory.Heard> heard,
            Function<String, Optional<String>> words,
            long version) {
        Need need = state.need();
        return new CommissioningView(
                need.title(),
                need.description().words(),
                need.concerned().words(),
                need.serves()
                        .map(it ->
                                new Strategy(
                                        it.strategy(), it.title(), it.coAuthors(), it.outcomes())),
                heard.stream().map(it -> contribution(it, words)).toList(),
                failure(state).map(CommissioningView::failure),
                state instanceof CommissioningState.Appraised chosen
                        ? Optional.of(appraised(chosen))
                        : Optional.empty(),
                state instanceof CommissioningState.MetWithoutContract,
                version);
    }

    private static Optional<Determined> failure(CommissioningState.Recorded state) {
        return switch (state) {
            case CommissioningState.Open open -> open.marketFailure();
            case CommissioningState.Appraised appraised -> appraised.marketFailure();
            case CommissioningState.Abandoned _ -> Optional.empty();
        };
    }

    private static Failure failure(Determined determined) {
        Determination found = determined.determination();
        Map<String, String> evidence = new LinkedHashMap<>();
        found.evidence().forEach(it -> evidence.put(it.title(), it.content().hex()));
        return new Failure(
                found.kind().name(),
                determined.on(),
                found.lookedAt().stream().map(Reason::words).toList(),
                found.findings().words(),
                evidence,
                determined.opens().stream()
                        .map(it ->
                                new Opened(
                                        it.route().name(), it.because().words(), it.legalBasis()))
                        .toList());
    }

    private static Contribution contribution(
            CoDesignHistory.Heard heard, Function<String, Optional<String>> words) {
        Optional<Answer.Given> given = heard.answer();
        return new Contribution(
                heard.id(),
                heard.capacity().name(),
                words.apply(heard.words().hex()),
                given.map(it -> it.outcome().name()),
                given.map(Answer.Given::because).map(Reason::words));
    }

    private static Appraised appraised(CommissioningState.Appraised state) {
        Appraisal appraisal = state.appraisal();
        Map<String, String> considered = new LinkedHashMap<>();
        appraisal.options().forEach(it -> considered.put(it.route().name(), it.because().words()));
        return new Appraised(
                appraisal.chosen().name(),
                appraisal.because().words(),
                considered,
                state.checked());
    }
}
