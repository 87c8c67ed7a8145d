package org.publicaccord.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.rules.Samples.pounds;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.publicaccord.rules.ModificationAnswer.Verdict;
import org.publicaccord.rules.asking.CanI;
import org.publicaccord.rules.reforming.Advisory;

/** Seeded walks over what may be asked: no question throws, and what must always hold holds. */
class EveryQuestionHasAnAnswerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @RepeatedTest(200)
    void no_question_on_a_change_throws(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 50; i++) {
            ModificationQuestion question = question(random);
            ModificationAnswer answer = Modifications.decide(question);

            assertThat(answer.refusal().isPresent()).isNotEqualTo(answer.isAllowed());
            assertThat(answer.notice().isPresent())
                    .isEqualTo(answer.verdict() == Verdict.ALLOWED_NOTICE);
            assertThat(answer.steps()).endsWith(answer.because());
            if (answer.notice().equals(Optional.of(ModificationAnswer.UK10))) {
                assertThat(question.regime()).isEqualTo(Regime.PA23);
                assertThat(question.purchase().lightTouch()).isFalse();
            }
            if (answer.voluntaryRecord()) {
                assertThat(answer.verdict()).isEqualTo(Verdict.ALLOWED_FREE);
            }
            assertThat(CanI.change("Any contract", TODAY, question, Advisory.NONE).text())
                    .contains(answer.because())
                    .contains(answer.legalBasis())
                    .contains(answer.remedy());
        }
    }

    /** To say that two changes could have been made together never makes the answer easier. */
    @RepeatedTest(200)
    void joining_changes_never_frees_one_of_its_notice(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 20; i++) {
            ModificationQuestion question = question(random);
            assertThat(strictness(question, true))
                    .as("%s", question)
                    .isGreaterThanOrEqualTo(strictness(question, false));
        }
    }

    private static int strictness(ModificationQuestion question, boolean together) {
        var earlier =
                question.earlier().stream()
                        .map(it -> new EarlierChange(it.valueDelta(), it.termDaysDelta(), together))
                        .toList();
        var asked =
                new ModificationQuestion(
                        question.regime(),
                        question.pack(),
                        question.purchase(),
                        question.original(),
                        earlier,
                        question.proposed());
        return switch (Modifications.decide(asked).verdict()) {
            case ALLOWED_FREE, ALLOWED_NO_NOTICE -> 0;
            case ALLOWED_NOTICE -> 1;
            case NEEDS_NEW_PROCESS -> 2;
            case ASK -> 3;
        };
    }

    private static ModificationQuestion question(Random random) {
        Regime regime = Regime.values()[random.nextInt(Regime.values().length)];
        Optional<RulePack> pack =
                switch (regime) {
                    case PA23 -> Optional.of(Samples.ACT);
                    case PCR2015 -> Optional.of(Samples.REGULATIONS);
                    case PSR -> Samples.PACKS.named("NHS-PSR-2023");
                    case NONE, UNKNOWN -> Optional.empty();
                };
        Purchase purchase = purchase(random);
        return new ModificationQuestion(
                regime,
                pack,
                purchase,
                new ContractSize(
                        sometimes(random, purchase.poundsInclVat()),
                        sometimes(random, 1 + random.nextInt(2_000))),
                IntStream.range(0, random.nextInt(4)).mapToObj(_ -> earlier(random)).toList(),
                new ProposedChange(
                        pounds(random.nextInt(1_000_000) - 200_000),
                        random.nextInt(400) - 100,
                        random.nextBoolean()
                                ? Optional.empty()
                                : Optional.of(
                                        Ground.values()[random.nextInt(Ground.values().length)]),
                        random.nextInt(4) == 0,
                        random.nextInt(4) == 0));
    }

    private static Purchase purchase(Random random) {
        var category = Purchase.Category.values()[random.nextInt(3)];
        return new Purchase(
                AuthorityKind.values()[random.nextInt(3)],
                category,
                category == Purchase.Category.SERVICES && random.nextBoolean(),
                random.nextInt(5) == 0,
                false,
                random.nextInt(5) == 0,
                pounds(random.nextInt(7_000_000)));
    }

    private static EarlierChange earlier(Random random) {
        return new EarlierChange(
                pounds(random.nextInt(200_000) - 50_000), random.nextInt(60), random.nextBoolean());
    }

    private static <T> Optional<T> sometimes(Random random, T value) {
        return random.nextInt(8) == 0 ? Optional.empty() : Optional.of(value);
    }
}
