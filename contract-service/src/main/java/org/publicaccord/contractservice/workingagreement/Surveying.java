package org.publicaccord.contractservice.workingagreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.RelationshipSurveyed;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.SurveyAnswered;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.AnswerSurvey;
import org.publicaccord.decider.Decision;

/** How the parties see their relationship: with the last answer it is known where they differ. */
final class Surveying {

    private Surveying() {}

    static Decision<WorkingAgreementEvent> decide(AnswerSurvey command, Circle circle) {
        OrganisationId by = command.by().organisation();
        Map<OrganisationId, Map<Principle, Integer>> answers =
                new LinkedHashMap<>(circle.relationship().answers());
        if (command.scores().equals(answers.put(by, command.scores()))) {
            return Decision.nothingNew();
        }
        List<WorkingAgreementEvent> events = new ArrayList<>();
        events.add(
                new SurveyAnswered(
                        circle.file().contract(),
                        circle.file().facts().path(),
                        circle.file().stage(),
                        circle.file().facts().parties(),
                        by,
                        command.scores()));
        if (answers.keySet().containsAll(circle.members())) {
            events.add(surveyed(answers, circle));
        }
        return Decision.accept(events);
    }

    private static RelationshipSurveyed surveyed(
            Map<OrganisationId, Map<Principle, Integer>> answers, Circle circle) {
        Map<Principle, Spread> spreads = Survey.spreads(answers.values());
        int gap = circle.rules().relationship(circle.today()).wholeAmount("flagged-from-gap");
        return new RelationshipSurveyed(
                circle.file().contract(),
                circle.file().facts().path(),
                circle.file().stage(),
                circle.file().facts().parties(),
                spreads,
                Survey.flagged(spreads, gap));
    }
}
