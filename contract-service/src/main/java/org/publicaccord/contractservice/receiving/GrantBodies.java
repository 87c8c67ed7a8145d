package org.publicaccord.contractservice.receiving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.grant.Assessment;
import org.publicaccord.contractservice.grant.BusinessCase;
import org.publicaccord.contractservice.grant.Call;
import org.publicaccord.contractservice.grant.Check;
import org.publicaccord.contractservice.grant.InstrumentTest;
import org.publicaccord.contractservice.grant.Proposal;
import org.publicaccord.contractservice.grant.StandardAnswer;
import org.publicaccord.rules.subsidies.Assistance;
import org.publicaccord.rules.subsidies.Referred;
import org.publicaccord.rules.subsidies.SubsidyForm;
import org.publicaccord.servicekit.security.Caller;

/** The bodies of requests about grants. What is wrong with one is said while it is read. */
final class GrantBodies {

    private static final int MOST = 1_000;

    private GrantBodies() {}

    /** A business case and the test of the instrument. */
    record CaseBody(
            String objective,
            Money budget,
            boolean serviceEnforced,
            boolean heldToItsPurpose,
            String instrumentBecause,
            String contentSha256) {
        CaseBody {
            of(
                    objective,
                    budget,
                    serviceEnforced,
                    heldToItsPurpose,
                    instrumentBecause,
                    contentSha256);
        }

        BusinessCase businessCase() {
            return of(
                    objective,
                    budget,
                    serviceEnforced,
                    heldToItsPurpose,
                    instrumentBecause,
                    contentSha256);
        }

        private static BusinessCase of(
                String objective,
                Money budget,
                boolean serviceEnforced,
                boolean heldToItsPurpose,
                String instrumentBecause,
                String contentSha256) {
            return new BusinessCase(
                    new Reason(objective),
                    budget,
                    new InstrumentTest(
                            serviceEnforced, heldToItsPurpose, new Reason(instrumentBecause)),
                    new Sha256(contentSha256));
        }
    }

    /** An answer to a minimum requirement. */
    record AnswerBody(StandardAnswer.Kind answer, String text) {
        AnswerBody {
            new Reason(text);
        }
    }

    /** Answers to minimum requirements of GovS 015, by their codes. */
    record StandardBody(Map<String, AnswerBody> answers) {
        StandardBody {
            answers = Map.copyOf(answers);
            if (answers.isEmpty() || answers.size() > MOST) {
                throw new IllegalArgumentException("answer 1 to 1,000 requirements");
            }
        }

        Map<String, StandardAnswer> standard() {
            return answers.entrySet().stream()
                    .collect(
                            Collectors.toMap(
                                    Map.Entry::getKey,
                                    it ->
                                            new StandardAnswer(
                                                    it.getValue().answer(),
                                                    new Reason(it.getValue().text()))));
        }
    }

    /**
     * A call.
     *
     * @param closesOn of an open call
     * @param invited of a direct call
     * @param because by what applications are judged; of a direct call, why there is no competition
     */
    record CallBody(
            String programme,
            Optional<LocalDate> closesOn,
            Optional<String> invited,
            String because) {
        CallBody {
            if (closesOn.isPresent() == invited.isPresent()) {
                throw new IllegalArgumentException(
                        "say when an open call closes, or who is asked by a direct one");
            }
            of(programme, closesOn, invited, because);
        }

        Call call() {
            return of(programme, closesOn, invited, because);
        }

        private static Call of(
                String programme,
                Optional<LocalDate> closesOn,
                Optional<String> invited,
                String because) {
            return invited.<Call>map(it ->
                            new Call.Direct(programme, new OrganisationId(it), new Reason(because)))
                    .orElseGet(() ->
                            new Call.Open(programme, closesOn.orElseThrow(), new Reason(because)));
        }
    }

    /** An organisation, by its identifier and name. */
    record ApplicantBody(String organisation, String name) {}

    /**
     * An application.
     *
     * @param group the other enterprises under common control with the applicant
     * @param applicant whose it is, where the authority records it; else the caller's organisation
     */
    record ApplicationBody(
            String title,
            String description,
            Money amount,
            LocalDate firstDay,
            LocalDate lastDay,
            List<String> group,
            Optional<ApplicantBody> applicant) {
        ApplicationBody {
            new Proposal(title, new Reason(description), amount, Term.between(firstDay, lastDay));
            group = List.copyOf(group);
            group.forEach(OrganisationId::new);
            applicant.ifPresent(it -> Party.supplier(it.organisation(), it.name()));
        }

        Proposal proposal() {
            return new Proposal(
                    title, new Reason(description), amount, Term.between(firstDay, lastDay));
        }

        List<OrganisationId> enterprises() {
            return group.stream().map(OrganisationId::new).toList();
        }

        Party party(Caller caller) {
            return applicant
                    .map(it -> Party.supplier(it.organisation(), it.name()))
                    .orElseGet(
                            () -> Party.supplier(caller.organisation(), caller.organisationName()));
        }
    }

    /** What due diligence found, check by check. */
    record FindingsBody(Map<Check, String> findings) {
        FindingsBody {
            findings = Map.copyOf(findings);
            findings.values().forEach(Reason::new);
        }

        Map<Check, Reason> reasons() {
            return findings.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, it -> new Reason(it.getValue())));
        }
    }

    /** Assistance that was received, in pounds. */
    record ReceivedBody(Assistance.Kind kind, LocalDate givenOn, BigDecimal pounds) {
        ReceivedBody {
            new Assistance(kind, givenOn, pounds);
        }

        Assistance assistance() {
            return new Assistance(kind, givenOn, pounds);
        }
    }

    /**
     * A subsidy assessment.
     *
     * @param principles how it is consistent with each, by its code; of a subsidy on its own
     * @param related subsidies that count together for a referral
     */
    record AssessmentBody(
            SubsidyForm form,
            Money amount,
            boolean sensitiveSector,
            Optional<String> scheme,
            Optional<Map<String, String>> principles,
            Optional<List<ReceivedBody>> related,
            String because) {
        AssessmentBody {
            of(form, amount, sensitiveSector, scheme, principles, related, because);
        }

        Assessment assessment() {
            return of(form, amount, sensitiveSector, scheme, principles, related, because);
        }

        private static Assessment of(
                SubsidyForm form,
                Money amount,
                boolean sensitiveSector,
                Optional<String> scheme,
                Optional<Map<String, String>> principles,
                Optional<List<ReceivedBody>> related,
                String because) {
            return new Assessment(
                    form,
                    amount,
                    sensitiveSector,
                    scheme,
                    principles.orElse(Map.of()).entrySet().stream()
                            .collect(
                                    Collectors.toMap(
                                            Map.Entry::getKey, it -> new Reason(it.getValue()))),
                    related.orElse(List.of()).stream().map(ReceivedBody::assistance).toList(),
                    new Reason(because));
        }
    }

    /** A written confirmation: what was received beyond what is on record here. */
    record ConfirmationBody(List<ReceivedBody> received, String contentSha256) {
        ConfirmationBody {
            received = List.copyOf(received);
            new Sha256(contentSha256);
            if (received.size() > MOST) {
                throw new IllegalArgumentException("a confirmation lists at most 1,000 things");
            }
        }

        List<Assistance> assistance() {
            return received.stream().map(ReceivedBody::assistance).toList();
        }
    }

    /** When a request for a report was accepted, or the report published. */
    record ReferralBody(Optional<LocalDate> acceptedOn, Optional<LocalDate> publishedOn) {
        ReferralBody {
            if (acceptedOn.isPresent() == publishedOn.isPresent()) {
                throw new IllegalArgumentException("say when it was accepted, or reported on");
            }
        }

        Referred referred() {
            return acceptedOn
                    .<Referred>map(Referred.Accepted::new)
                    .orElseGet(() -> new Referred.Reported(publishedOn.orElseThrow()));
        }
    }
}
