package org.publicaccord.biddingservice.reading;

import java.time.InstantSource;
import org.publicaccord.biddingservice.keeping.Attachments;
import org.publicaccord.biddingservice.keeping.KeptTenders;
import org.publicaccord.biddingservice.procedure.KnownProcedures;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the read side in place. */
@Configuration(proxyBeanMethods = false)
@Import(ProcedureEndpoint.class)
public class ReadingSetup {

    @Bean
    ProcedureReading procedureReading(
            KnownProcedures procedures,
            KeptTenders contents,
            Attachments attachments,
            InstantSource legalTime) {
        return new ProcedureReading(procedures, contents, attachments, legalTime);
    }
}
