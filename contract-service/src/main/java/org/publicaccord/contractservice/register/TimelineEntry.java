package org.publicaccord.contractservice.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Stage;

/**
 * One thing that happened to a contract, in plain English.
 *
 * @param version the contract's version after it, from 1
 * @param eventId the id of the event, and of the OCDS release that it made
 * @param what a stable name of the kind of event, such as {@code updated}
 * @param sentence what happened, for people
 * @param happenedAt legal time at which it was recorded
 * @param by who brought it about: a role and an organisation, never a person
 * @param stage where the contract stood after it
 * @param because the reason that a person gave
 * @param source the release that says so
 * @param changes what the public facts said before and after
 * @param asAt where the contract is shown as it stood then
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record TimelineEntry(
        long version,
        String eventId,
        String what,
        String sentence,
        Instant happenedAt,
        Actor by,
        Stage stage,
        Optional<String> because,
        Optional<ContractDetail.Release> source,
        List<Change> changes,
        URI asAt) {

    /**
     * Who acted.
     *
     * @param role the first of its roles; {@code platform} if time brought it about
     * @param organisation the organisation's identifier
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Actor(String role, Optional<String> organisation) {}

    /**
     * One fact that changed.
     *
     * @param fact a stable name, such as {@code lastDay}
     * @param label the fact's name for people
     * @param from what was said before; absent if nothing was recorded
     * @param to what is said now; absent if it was taken back
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Change(String fact, String label, Optional<String> from, Optional<String> to) {}
}
