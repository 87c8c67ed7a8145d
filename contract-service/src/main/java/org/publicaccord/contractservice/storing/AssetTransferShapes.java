package org.publicaccord.contractservice.storing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.publicaccord.contractservice.assettransfer.AssetLaw;
import org.publicaccord.contractservice.assettransfer.Clearance;
import tools.jackson.databind.json.JsonMapper;

/** How what is said of an asset looks as JSON in the store: each says which kind it is. */
final class AssetTransferShapes {

    private AssetTransferShapes() {}

    static JsonMapper.Builder addTo(JsonMapper.Builder mapper) {
        return mapper.addMixIn(AssetLaw.class, LawByNation.class)
                .addMixIn(Clearance.class, ClearanceByKind.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "nation")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = AssetLaw.England.class, name = "england"),
        @JsonSubTypes.Type(value = AssetLaw.Scotland.class, name = "scotland")
    })
    private interface LawByNation {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "clearance")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Clearance.WellBeing.class, name = "well-being"),
        @JsonSubTypes.Type(value = Clearance.SubsidyAssessed.class, name = "subsidy"),
        @JsonSubTypes.Type(value = Clearance.OpenSpaceAdvertised.class, name = "open-space"),
        @JsonSubTypes.Type(value = Clearance.ObjectionsConsidered.class, name = "objections"),
        @JsonSubTypes.Type(value = Clearance.ConsentGiven.class, name = "consent"),
        @JsonSubTypes.Type(value = Clearance.StaffInformed.class, name = "staff-information")
    })
    private interface ClearanceByKind {}
}
