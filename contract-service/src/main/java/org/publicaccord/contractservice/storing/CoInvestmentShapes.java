package org.publicaccord.contractservice.storing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.publicaccord.contractservice.coinvestment.Change;
import org.publicaccord.contractservice.coinvestment.Ground;
import org.publicaccord.contractservice.coinvestment.ReturnCap;
import org.publicaccord.contractservice.coinvestment.SubsidyFinding;
import tools.jackson.databind.json.JsonMapper;

/** How what is said of a co-investment looks as JSON in the store: each says its kind. */
final class CoInvestmentShapes {

    private CoInvestmentShapes() {}

    static JsonMapper.Builder addTo(JsonMapper.Builder mapper) {
        return mapper.addMixIn(ReturnCap.class, CapByKind.class)
                .addMixIn(SubsidyFinding.class, FindingByKind.class)
                .addMixIn(Change.class, ChangeByKind.class)
                .addMixIn(Ground.class, GroundByKind.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "cap")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ReturnCap.Percent.class, name = "percent"),
        @JsonSubTypes.Type(value = ReturnCap.Multiple.class, name = "multiple")
    })
    private interface CapByKind {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "finding")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = SubsidyFinding.MarketTerms.class, name = "market-terms"),
        @JsonSubTypes.Type(value = SubsidyFinding.Assessed.class, name = "assessed")
    })
    private interface FindingByKind {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Change.NewTerms.class, name = "new-terms"),
        @JsonSubTypes.Type(value = Change.Conversion.class, name = "conversion"),
        @JsonSubTypes.Type(value = Change.Refinancing.class, name = "refinancing")
    })
    private interface ChangeByKind {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "ground")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Ground.Default.class, name = "default"),
        @JsonSubTypes.Type(value = Ground.Fraud.class, name = "fraud")
    })
    private interface GroundByKind {}
}
