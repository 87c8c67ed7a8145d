package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The contract is linked with another one; that one has an event of its own for it. Published as
 * {@code org.publicaccord.contract.link-recorded.v1}.
 *
 * @param relation FOLLOWS, FOLLOWED_BY, HOSTED_BY or HOSTS, as this contract has it
 * @param linkedContract the id of the other contract, or need
 * @param linkedOcid its open contracting id
 * @param linkedTitle as it was then
 * @param linkedPath its lifecycle path, as far as it was known then
 * @param because the reason given
 */
public record LinkRecorded(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String relation,
        String linkedContract,
        String linkedOcid,
        String linkedTitle,
        Path linkedPath,
        String because)
        implements ContractEvent {}
