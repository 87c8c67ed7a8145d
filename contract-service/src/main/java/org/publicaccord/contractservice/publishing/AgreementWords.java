package org.publicaccord.contractservice.publishing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.delivery.Assessment;
import org.publicaccord.contractservice.delivery.ExitStep;
import org.publicaccord.contractservice.delivery.ReviewInputs;
import org.publicaccord.published.contract.AgreementNow;
import org.publicaccord.published.contract.ChangeAssessment;
import org.publicaccord.published.contract.NotNeeded;
import org.publicaccord.published.contract.ReviewedAspect;

/** Contracts in delivery, in the words of the published language. */
final class AgreementWords {

    private AgreementWords() {}

    /**
     * The contract as it stands.
     *
     * @throws java.util.NoSuchElementException if none was entered
     */
    static AgreementNow now(Facts facts) {
        Agreement agreement = facts.agreement().orElseThrow();
        return new AgreementNow(
                agreement.awardId(),
                agreement.enteredOn(),
                PublishedWords.money(agreement.value()),
                PublishedWords.term(agreement.term()),
                agreement.extensionMonths(),
                agreement.kpis().stream().map(ProcedureWords::kpi).toList(),
                agreement.ended().map(Agreement.End::on));
    }

    static ChangeAssessment assessment(Assessment assessment) {
        return new ChangeAssessment(
                assessment.verdict().name(),
                assessment.rule(),
                assessment.legalBasis(),
                assessment.because(),
                assessment.notice());
    }

    static List<ReviewedAspect> findings(ReviewInputs inputs) {
        return Stream.of(
                        aspect("PERFORMANCE", inputs.performance()),
                        aspect("SOCIAL_VALUE", inputs.socialValue()),
                        aspect("OPEN_BOOK", inputs.openBook()),
                        aspect("RELATIONSHIP", inputs.relationship()),
                        aspect("USER_VOICE", inputs.userVoice()),
                        aspect("STRATEGY_FIT", inputs.strategyFit()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ReviewedAspect> aspect(String name, Optional<Reason> finding) {
        return finding.map(it -> new ReviewedAspect(name, it.words()));
    }

    static List<NotNeeded> notNeeded(Map<ExitStep, Reason> steps) {
        return steps.entrySet().stream()
                .map(it -> new NotNeeded(it.getKey().name(), it.getValue().words()))
                .toList();
    }
}
