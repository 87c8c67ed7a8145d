package org.publicaccord.contractservice.storing;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.publicaccord.contractservice.competition.LotOutcome;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.GrantId;
import org.publicaccord.contractservice.contract.Ocid;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.PersonId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.ReleaseId;
import org.publicaccord.contractservice.contract.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** How the domain looks as JSON in the store. The domain does not know Jackson; this does. */
final class StoredJson {

    private StoredJson() {}

    /** Teaches a mapper the identifiers of the domain: each is one text. */
    static JsonMapper.Builder shape(JsonMapper.Builder mapper) {
        return CoInvestmentShapes.addTo(
                        GrantShapes.addTo(
                                ReservationShapes.addTo(AssetTransferShapes.addTo(mapper))))
                .changeDefaultVisibility(it -> it.withIsGetterVisibility(Visibility.NONE))
                .addMixIn(ContractId.class, UuidAsText.class)
                .addMixIn(Ocid.class, ValueAsText.class)
                .addMixIn(ReleaseId.class, ValueAsText.class)
                .addMixIn(GrantId.class, ValueAsText.class)
                .addMixIn(OrganisationId.class, ValueAsText.class)
                .addMixIn(PersonId.class, ValueAsText.class)
                .addMixIn(LotOutcome.class, LotOutcomeByKind.class)
                .addMixIn(Sha256.class, HexAsText.class)
                .addMixIn(Reason.class, WordsAsText.class);
    }

    /** A lot's outcome says which kind it is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = LotOutcome.Winner.class, name = "winner"),
        @JsonSubTypes.Type(value = LotOutcome.NoAward.class, name = "no-award")
    })
    private interface LotOutcomeByKind {}

    @SuppressWarnings("UnusedVariable") // A mix-in has a shape and no behaviour.
    private abstract static class UuidAsText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        UuidAsText(UUID value) {}

        @JsonValue
        abstract UUID value();
    }

    @SuppressWarnings("UnusedVariable") // A mix-in has a shape and no behaviour.
    private abstract static class ValueAsText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        ValueAsText(String value) {}

        @JsonValue
        abstract String value();
    }

    @SuppressWarnings("UnusedVariable") // A mix-in has a shape and no behaviour.
    private abstract static class HexAsText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        HexAsText(String hex) {}

        @JsonValue
        abstract String hex();
    }

    @SuppressWarnings("UnusedVariable") // A mix-in has a shape and no behaviour.
    private abstract static class WordsAsText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        WordsAsText(String words) {}

        @JsonValue
        abstract String words();
    }
}
