package org.publicaccord.contractservice.storing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.publicaccord.contractservice.grant.Call;
import org.publicaccord.rules.subsidies.Referred;
import tools.jackson.databind.json.JsonMapper;

/** How what is said of a grant looks as JSON in the store: each says which kind it is. */
final class GrantShapes {

    private GrantShapes() {}

    static JsonMapper.Builder addTo(JsonMapper.Builder mapper) {
        return mapper.addMixIn(Call.class, CallByKind.class)
                .addMixIn(Referred.class, ReferredByStep.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "call")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Call.Open.class, name = "open"),
        @JsonSubTypes.Type(value = Call.Direct.class, name = "direct")
    })
    private interface CallByKind {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "referral")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Referred.NotYet.class, name = "none"),
        @JsonSubTypes.Type(value = Referred.Accepted.class, name = "accepted"),
        @JsonSubTypes.Type(value = Referred.Reported.class, name = "reported")
    })
    private interface ReferredByStep {}
}
