package org.publicaccord.biddingservice.receiving;

import java.time.InstantSource;
import org.publicaccord.biddingservice.keeping.Attachments;
import org.publicaccord.biddingservice.keeping.KeptTenders;
import org.publicaccord.biddingservice.procedure.KnownProcedures;
import org.publicaccord.eventstore.commanding.Commands;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** Puts together what takes commands. */
@Configuration(proxyBeanMethods = false)
@Import({
    QuestionCommandEndpoint.class,
    SubmissionCommandEndpoint.class,
    UploadEndpoint.class,
    EligibilityCommandEndpoint.class,
    AssessmentCommandEndpoint.class
})
public class ReceivingSetup {

    @Bean
    NewIds newIds() {
        return new NewIds(InstantSource.system());
    }

    @Bean
    ProcedureCommands procedureCommands(Commands commands, KnownProcedures procedures) {
        return new ProcedureCommands(commands, procedures);
    }

    @Bean
    SubmissionReceiving submissionReceiving(
            JsonMapper mapper,
            Attachments attachments,
            KeptTenders tenders,
            ProcedureCommands procedures,
            NewIds ids) {
        return new SubmissionReceiving(
                new SentTender(mapper), attachments, tenders, procedures, ids);
    }

    @Bean
    UploadReceiving uploadReceiving(
            KnownProcedures procedures, Attachments attachments, InstantSource legalTime) {
        return new UploadReceiving(procedures, attachments, legalTime);
    }
}
