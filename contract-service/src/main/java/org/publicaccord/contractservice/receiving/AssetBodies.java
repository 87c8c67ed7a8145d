package org.publicaccord.contractservice.receiving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.publicaccord.contractservice.assettransfer.Assessed;
import org.publicaccord.contractservice.assettransfer.Asset;
import org.publicaccord.contractservice.assettransfer.AssetLock;
import org.publicaccord.contractservice.assettransfer.BusinessCase;
import org.publicaccord.contractservice.assettransfer.Check;
import org.publicaccord.contractservice.assettransfer.Clearance;
import org.publicaccord.contractservice.assettransfer.Covenant;
import org.publicaccord.contractservice.assettransfer.HeadsOfTerms;
import org.publicaccord.contractservice.assettransfer.Tenure;
import org.publicaccord.contractservice.assettransfer.Valuation;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.rules.assets.RelevantAuthority;
import org.publicaccord.rules.subsidies.Assistance;
import org.publicaccord.rules.subsidies.SubsidyForm;

/** The bodies of requests about assets. What is wrong with one is said while it is read. */
final class AssetBodies {

    private AssetBodies() {}

    /**
     * An asset to be listed.
     *
     * @param relevantAuthority to whom requests are made, in Scotland
     */
    record AssetBody(
            String reference,
            String name,
            String description,
            boolean openSpace,
            Optional<LocalDate> communityValueListedOn,
            boolean staffed,
            Optional<RelevantAuthority> relevantAuthority) {
        AssetBody {
            new Asset(
                    reference,
                    name,
                    new Reason(description),
                    openSpace,
                    communityValueListedOn,
                    staffed);
        }

        Asset asset() {
            return new Asset(
                    reference,
                    name,
                    new Reason(description),
                    openSpace,
                    communityValueListedOn,
                    staffed);
        }
    }

    /**
     * What a check of a body found.
     *
     * @param assetLock empty if no evidence of one is there
     * @param completeOn the day on which the request was complete
     */
    record EligibilityBody(Optional<LockBody> assetLock, LocalDate completeOn) {}

    /** An asset lock and its evidence. */
    record LockBody(AssetLock.Kind kind, String evidenceSha256, String found) {
        LockBody {
            new AssetLock(kind, new Sha256(evidenceSha256), new Reason(found));
        }

        AssetLock lock() {
            return new AssetLock(kind, new Sha256(evidenceSha256), new Reason(found));
        }
    }

    /**
     * A business case.
     *
     * @param years of the lease or licence; 0 or left out for the freehold
     */
    record CaseBody(
            Tenure tenure,
            Optional<Integer> years,
            Money consideration,
            String benefit,
            String funding,
            String contentSha256) {
        CaseBody {
            of(tenure, years, consideration, benefit, funding, contentSha256);
        }

        BusinessCase businessCase() {
            return of(tenure, years, consideration, benefit, funding, contentSha256);
        }

        private static BusinessCase of(
                Tenure tenure,
                Optional<Integer> years,
                Money consideration,
                String benefit,
                String funding,
                String contentSha256) {
            return new BusinessCase(
                    tenure,
                    years.orElse(0),
                    consideration,
                    new Reason(benefit),
                    new Reason(funding),
                    new Sha256(contentSha256));
        }
    }

    record ValuationBody(
            Money unrestrictedValue, String valuer, LocalDate valuedOn, String reportSha256) {
        ValuationBody {
            new Valuation(unrestrictedValue, valuer, valuedOn, new Sha256(reportSha256));
        }

        Valuation valuation() {
            return new Valuation(unrestrictedValue, valuer, valuedOn, new Sha256(reportSha256));
        }
    }

    record WellBeingBody(Set<Clearance.Aspect> promotes, String statement) {
        WellBeingBody {
            new Clearance.WellBeing(promotes, new Reason(statement));
        }

        Clearance clearance() {
            return new Clearance.WellBeing(promotes, new Reason(statement));
        }
    }

    /**
     * An assessment under the Subsidy Control Act 2022.
     *
     * @param received by the body's economic group, for small assistance: beyond what this platform
     *     gave the body, which is counted by itself
     * @param principles how it is consistent with each, for a subsidy given on its own
     */
    record SubsidyBody(
            SubsidyForm form,
            Money undervalue,
            Optional<List<Assistance>> received,
            Optional<Map<String, String>> principles,
            Optional<LocalDate> reportedOn,
            String because) {
        SubsidyBody {
            of(form, undervalue, received, principles, reportedOn, because);
        }

        Clearance clearance() {
            return of(form, undervalue, received, principles, reportedOn, because);
        }

        private static Clearance of(
                SubsidyForm form,
                Money undervalue,
                Optional<List<Assistance>> received,
                Optional<Map<String, String>> principles,
                Optional<LocalDate> reportedOn,
                String because) {
            Map<String, Reason> answers = new TreeMap<>();
            principles
                    .orElse(Map.of())
                    .forEach((code, answer) -> answers.put(code, new Reason(answer)));
            return new Clearance.SubsidyAssessed(
                    form,
                    undervalue,
                    received.orElse(List.of()),
                    answers,
                    reportedOn,
                    new Reason(because));
        }
    }

    /** The decision which body is to have the asset. */
    record DecisionBody(UUID interest, List<AssessedBody> assessed, String because) {
        DecisionBody {
            assessed = List.copyOf(assessed);
            new Reason(because);
        }

        List<Assessed> assessments() {
            return assessed.stream().map(AssessedBody::assessed).toList();
        }
    }

    record AssessedBody(UUID interest, BigDecimal points, String because) {
        AssessedBody {
            new Assessed(interest, points, new Reason(because));
        }

        private Assessed assessed() {
            return new Assessed(interest, points, new Reason(because));
        }
    }

    /**
     * Heads of terms.
     *
     * @param renewalMonths 0 if left out
     * @param reportEveryMonths 0, for never, if left out
     */
    record HeadsBody(
            Tenure tenure,
            LocalDate firstDay,
            LocalDate lastDay,
            Optional<Integer> renewalMonths,
            Money consideration,
            List<CovenantBody> covenants,
            Optional<Integer> reportEveryMonths,
            String contentSha256) {
        HeadsBody {
            covenants = List.copyOf(covenants);
            of(
                    tenure,
                    firstDay,
                    lastDay,
                    renewalMonths,
                    consideration,
                    covenants,
                    reportEveryMonths,
                    contentSha256);
        }

        HeadsOfTerms heads() {
            return of(
                    tenure,
                    firstDay,
                    lastDay,
                    renewalMonths,
                    consideration,
                    covenants,
                    reportEveryMonths,
                    contentSha256);
        }

        private static HeadsOfTerms of(
                Tenure tenure,
                LocalDate firstDay,
                LocalDate lastDay,
                Optional<Integer> renewalMonths,
                Money consideration,
                List<CovenantBody> covenants,
                Optional<Integer> reportEveryMonths,
                String contentSha256) {
            return new HeadsOfTerms(
                    tenure,
                    firstDay,
                    lastDay,
                    renewalMonths.orElse(0),
                    consideration,
                    covenants.stream().map(CovenantBody::covenant).toList(),
                    reportEveryMonths.orElse(0),
                    new Sha256(contentSha256));
        }
    }

    record CovenantBody(
            String id,
            Covenant.Kind kind,
            String promise,
            LocalDate lastDay,
            int cureDays,
            boolean mayStepIn,
            boolean mayRevert) {
        CovenantBody {
            new Covenant(id, kind, new Reason(promise), lastDay, cureDays, mayStepIn, mayRevert);
        }

        private Covenant covenant() {
            return new Covenant(
                    id, kind, new Reason(promise), lastDay, cureDays, mayStepIn, mayRevert);
        }
    }

    /** What due diligence found, check by check. */
    record FindingsBody(Map<Check, String> findings) {
        FindingsBody {
            findings = Map.copyOf(findings);
            findings.values().forEach(Reason::new);
        }

        Map<Check, Reason> reasons() {
            Map<Check, Reason> reasons = new EnumMap<>(Check.class);
            findings.forEach((check, finding) -> reasons.put(check, new Reason(finding)));
            return reasons;
        }
    }
}
