package org.publicaccord.console.services;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the problem in an answer; an answer that holds none still has its status. */
final class ProblemReading {

    private final JsonMapper mapper;

    ProblemReading(JsonMapper mapper) {
        this.mapper = mapper;
    }

    ServiceProblem read(int status, byte[] body) {
        try {
            ServiceProblem said = mapper.readValue(body, ServiceProblem.class);
            return said == null ? ServiceProblem.bare(status) : said.withStatus(status);
        } catch (JacksonException notAProblem) {
            return ServiceProblem.bare(status);
        }
    }
}
