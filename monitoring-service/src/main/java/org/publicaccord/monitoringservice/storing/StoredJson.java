package org.publicaccord.monitoringservice.storing;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import org.publicaccord.monitoringservice.contract.Awaited;
import org.publicaccord.monitoringservice.contract.ContractId;
import org.publicaccord.monitoringservice.contract.Course;
import org.publicaccord.monitoringservice.contract.CpvCode;
import org.publicaccord.monitoringservice.contract.KpiId;
import org.publicaccord.monitoringservice.contract.OrganisationId;
import org.publicaccord.monitoringservice.kpis.Measure;
import org.publicaccord.monitoringservice.kpis.Remark;
import org.publicaccord.monitoringservice.obligations.Due;
import org.publicaccord.monitoringservice.obligations.ObligationCode;
import org.publicaccord.monitoringservice.watching.Evidence;
import org.publicaccord.monitoringservice.watching.Standing;
import org.publicaccord.monitoringservice.watching.Tracked;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the domain looks as JSON in the store. The domain does not know Jackson, so it is said here.
 */
public final class StoredJson {

    private static final JsonMapper MAPPER =
            shape(JsonMapper.builder())
                    .changeDefaultPropertyInclusion(
                            it -> it.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                    .build();

    private StoredJson() {}

    /** An obligation as a projection keeps it. */
    public static String write(Tracked tracked) {
        return MAPPER.writeValueAsString(tracked);
    }

    /** What {@link #write} wrote. */
    public static Tracked readTracked(String json) {
        return MAPPER.readValue(json, Tracked.class);
    }

    /** Teaches a mapper the types of the domain. */
    static JsonMapper.Builder shape(JsonMapper.Builder mapper) {
        return mapper.changeDefaultVisibility(it -> it.withIsGetterVisibility(Visibility.NONE))
                .addMixIn(ContractId.class, AsText.class)
                .addMixIn(OrganisationId.class, AsText.class)
                .addMixIn(CpvCode.class, AsText.class)
                .addMixIn(ObligationCode.class, AsText.class)
                .addMixIn(KpiId.class, AsText.class)
                .addMixIn(Evidence.class, EvidenceAsText.class)
                .addMixIn(Measure.class, WordsAsText.class)
                .addMixIn(Remark.class, WordsAsText.class)
                .addMixIn(Course.class, NamedCourse.class)
                .addMixIn(Awaited.class, NamedAwaited.class)
                .addMixIn(Due.class, NamedDue.class)
                .addMixIn(Standing.class, NamedStanding.class);
    }

    @SuppressWarnings("UnusedVariable") // A mix-in has a shape and no behaviour.
    private abstract static class AsText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        AsText(String value) {}

        @JsonValue
        abstract String value();
    }

    @SuppressWarnings("UnusedVariable") // As above.
    private abstract static class EvidenceAsText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        EvidenceAsText(String reference) {}

        @JsonValue
        abstract String reference();
    }

    @SuppressWarnings("UnusedVariable") // As above.
    private abstract static class WordsAsText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        WordsAsText(String words) {}

        @JsonValue
        abstract String words();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Course.Procuring.class, name = "procuring"),
        @JsonSubTypes.Type(value = Course.Entered.class, name = "entered")
    })
    private interface NamedCourse {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Awaited.TendersClose.class, name = "tenders-close"),
        @JsonSubTypes.Type(value = Awaited.StandstillEnds.class, name = "standstill-ends")
    })
    private interface NamedAwaited {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Due.LastDay.class, name = "last-day"),
        @JsonSubTypes.Type(value = Due.NotRecorded.class, name = "not-recorded"),
        @JsonSubTypes.Type(value = Due.Awaited.class, name = "awaited"),
        @JsonSubTypes.Type(value = Due.NotDeterminable.class, name = "not-determinable")
    })
    private interface NamedDue {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Standing.Outstanding.class, name = "outstanding"),
        @JsonSubTypes.Type(value = Standing.Warned.class, name = "warned"),
        @JsonSubTypes.Type(value = Standing.Missed.class, name = "missed"),
        @JsonSubTypes.Type(value = Standing.Met.class, name = "met")
    })
    private interface NamedStanding {}
}
