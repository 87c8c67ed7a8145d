package org.publicaccord.biddingservice.storing;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.UUID;
import org.publicaccord.biddingservice.procedure.AnswerText;
import org.publicaccord.biddingservice.procedure.Declaration;
import org.publicaccord.biddingservice.procedure.LotOutcome;
import org.publicaccord.biddingservice.procedure.QuestionId;
import org.publicaccord.biddingservice.procedure.QuestionText;
import org.publicaccord.biddingservice.procedure.SubmissionId;
import org.publicaccord.biddingservice.terms.CriterionId;
import org.publicaccord.biddingservice.terms.LotId;
import org.publicaccord.biddingservice.terms.OrganisationId;
import org.publicaccord.biddingservice.terms.PersonId;
import org.publicaccord.biddingservice.terms.Points;
import org.publicaccord.biddingservice.terms.ProcedureId;
import org.publicaccord.biddingservice.terms.Reason;
import org.publicaccord.biddingservice.terms.Sha256;
import org.publicaccord.biddingservice.terms.Total;
import org.publicaccord.biddingservice.terms.Weight;
import tools.jackson.databind.json.JsonMapper;

/** How the domain looks as JSON in the store. The domain does not know Jackson; this does. */
final class StoredJson {

    private StoredJson() {}

    /** Teaches a mapper the types of the domain: what wraps one value is that value. */
    static JsonMapper.Builder shape(JsonMapper.Builder mapper) {
        return ReservationShapes.addTo(mapper)
                .changeDefaultVisibility(it -> it.withIsGetterVisibility(Visibility.NONE))
                .addMixIn(ProcedureId.class, ValueAsText.class)
                .addMixIn(OrganisationId.class, ValueAsText.class)
                .addMixIn(PersonId.class, ValueAsText.class)
                .addMixIn(LotId.class, ValueAsText.class)
                .addMixIn(CriterionId.class, ValueAsText.class)
                .addMixIn(QuestionId.class, UuidAsText.class)
                .addMixIn(SubmissionId.class, UuidAsText.class)
                .addMixIn(Reason.class, WordsAsText.class)
                .addMixIn(QuestionText.class, WordsAsText.class)
                .addMixIn(AnswerText.class, WordsAsText.class)
                .addMixIn(Sha256.class, HexAsText.class)
                .addMixIn(Points.class, ValueAsNumber.class)
                .addMixIn(Total.class, ValueAsNumber.class)
                .addMixIn(Weight.class, PercentAsNumber.class)
                .addMixIn(Declaration.class, NamedDeclaration.class)
                .addMixIn(LotOutcome.class, NamedOutcome.class);
    }

    @SuppressWarnings("UnusedVariable") // A mix-in has a shape and no behaviour.
    private abstract static class ValueAsText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        ValueAsText(String value) {}

        @JsonValue
        abstract String value();
    }

    @SuppressWarnings("UnusedVariable") // As above.
    private abstract static class UuidAsText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        UuidAsText(UUID value) {}

        @JsonValue
        abstract UUID value();
    }

    @SuppressWarnings("UnusedVariable") // As above.
    private abstract static class WordsAsText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        WordsAsText(String words) {}

        @JsonValue
        abstract String words();
    }

    @SuppressWarnings("UnusedVariable") // As above.
    private abstract static class HexAsText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        HexAsText(String hex) {}

        @JsonValue
        abstract String hex();
    }

    @SuppressWarnings("UnusedVariable") // As above.
    private abstract static class ValueAsNumber {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        ValueAsNumber(BigDecimal value) {}

        @JsonValue
        abstract BigDecimal value();
    }

    @SuppressWarnings("UnusedVariable") // As above.
    private abstract static class PercentAsNumber {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        PercentAsNumber(BigDecimal percent) {}

        @JsonValue
        abstract BigDecimal percent();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Declaration.NoConflict.class, name = "no-conflict"),
        @JsonSubTypes.Type(value = Declaration.Mitigated.class, name = "mitigated"),
        @JsonSubTypes.Type(value = Declaration.Barred.class, name = "barred")
    })
    private interface NamedDeclaration {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = LotOutcome.ToFirst.class, name = "to-first"),
        @JsonSubTypes.Type(value = LotOutcome.ToNobody.class, name = "to-nobody")
    })
    private interface NamedOutcome {}
}
