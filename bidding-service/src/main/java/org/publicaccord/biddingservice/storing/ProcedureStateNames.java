package org.publicaccord.biddingservice.storing;

import org.publicaccord.biddingservice.procedure.Cell;
import org.publicaccord.biddingservice.procedure.ProcedureState;
import org.publicaccord.biddingservice.procedure.Procedures;
import org.publicaccord.biddingservice.procedure.Question;
import org.publicaccord.biddingservice.procedure.SubmissionId;
import org.publicaccord.biddingservice.procedure.Tender;
import org.publicaccord.biddingservice.terms.CriterionId;
import org.publicaccord.eventstore.StateNames;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The names under which the states of procedures stand in snapshots. They hold as long as the code
 * does that made a state, so they may be changed.
 */
public final class ProcedureStateNames {

    private ProcedureStateNames() {}

    /** Every state of this service. */
    public static StateNames all() {
        return StateNames.builder(ProcedureStateNames.class, ProcedureEventNames.all()).stream(
                        "procedure", 1, ProcedureState.class, Procedures.ofHistory())
                .name("not-opened", ProcedureState.NotOpened.class)
                .name("open", ProcedureState.Open.class)
                .name("closed", ProcedureState.Closed.class)
                .name("no-tenders", ProcedureState.NoTenders.class)
                .name("assessing", ProcedureState.Assessing.class)
                .name("recommended", ProcedureState.Recommended.class)
                .name("summaries-issued", ProcedureState.SummariesIssued.class)
                .name("cancelled", ProcedureState.Cancelled.class)
                .name("awaited", Question.Reply.Awaited.class)
                .name("answered", Question.Reply.Answered.class)
                .name("live", Tender.Fate.Live.class)
                .name("replaced", Tender.Fate.Replaced.class)
                .name("withdrawn", Tender.Fate.Withdrawn.class)
                .name("disregarded", Tender.Fate.Disregarded.class)
                .json(ProcedureStateNames::shape)
                .build();
    }

    /** What is assessed of a tender is a key, and so one text: {@code submission/criterion}. */
    private static JsonMapper.Builder shape(JsonMapper.Builder mapper) {
        return mapper.addModule(
                new SimpleModule()
                        .addKeySerializer(Cell.class, new CellAsText())
                        .addKeyDeserializer(Cell.class, new CellOfText()));
    }

    private static final class CellAsText extends ValueSerializer<Cell> {
        @Override
        public void serialize(Cell cell, JsonGenerator json, SerializationContext context) {
            json.writeName(cell.submission() + "/" + cell.criterion());
        }
    }

    private static final class CellOfText extends KeyDeserializer {
        @Override
        public Object deserializeKey(String text, DeserializationContext context) {
            int slash = text.indexOf('/');
            return new Cell(
                    SubmissionId.parse(text.substring(0, slash)),
                    new CriterionId(text.substring(slash + 1)));
        }
    }
}
