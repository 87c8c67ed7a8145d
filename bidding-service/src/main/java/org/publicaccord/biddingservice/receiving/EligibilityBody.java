package org.publicaccord.biddingservice.receiving;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.biddingservice.procedure.Claim;
import org.publicaccord.biddingservice.terms.Party;
import org.publicaccord.biddingservice.terms.Sha256;
import org.publicaccord.rules.reserving.Eligibility;

/**
 * What an organisation states and shows to be one of those to whom a contract is reserved.
 *
 * @param evidence the documents that show it, by their content
 */
record EligibilityBody(Stated stated, List<Evidence> evidence) {

    EligibilityBody {
        evidence = List.copyOf(evidence);
        documents(evidence);
    }

    /** A document and the SHA-256 of its content. */
    record Evidence(String title, String contentSha256) {}

    /** What is stated; its {@code kind} says for which reservation, and so what it holds. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = SupportedEmployer.class, name = "SUPPORTED_EMPLOYER"),
        @JsonSubTypes.Type(value = Mutual.class, name = "PUBLIC_SERVICE_MUTUAL"),
        @JsonSubTypes.Type(value = Local.class, name = "LOCAL")
    })
    sealed interface Stated {
        Eligibility eligibility();
    }

    /** For a reservation under section 32. */
    record SupportedEmployer(boolean purpose, List<Eligibility.Workforce> performing)
            implements Stated {
        SupportedEmployer {
            new Eligibility.SupportedEmployer(purpose, performing);
        }

        @Override
        public Eligibility eligibility() {
            return new Eligibility.SupportedEmployer(purpose, performing);
        }
    }

    /** For a reservation under section 33. */
    record Mutual(
            boolean deliversPublicServices,
            boolean profitToMembersOnly,
            boolean employeesControl,
            List<LocalDate> comparableEnteredOn)
            implements Stated {
        @Override
        public Eligibility eligibility() {
            return new Eligibility.Mutual(
                    deliversPublicServices,
                    profitToMembersOnly,
                    employeesControl,
                    comparableEnteredOn);
        }
    }

    /** For a reservation by place or size. */
    record Local(boolean inPlace, boolean smallOrVoluntary) implements Stated {
        @Override
        public Eligibility eligibility() {
            return new Eligibility.Local(inPlace, smallOrVoluntary);
        }
    }

    Claim of(Party bidder) {
        return new Claim(
                bidder, stated.eligibility(), documents(evidence), new Claim.Finding.Awaited());
    }

    private static List<Claim.Evidence> documents(List<Evidence> evidence) {
        return evidence.stream()
                .map(it -> new Claim.Evidence(it.title(), new Sha256(it.contentSha256())))
                .toList();
    }
}
