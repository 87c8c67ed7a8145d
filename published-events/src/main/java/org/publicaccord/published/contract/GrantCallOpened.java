package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A call for applications for a grant is made, open or direct. Published as {@code
 * org.publicaccord.contract.grant-call-opened.v1}.
 *
 * @param programme the programme that the grant belongs to
 * @param fromOpenCall whether anyone may apply
 * @param closesOn the last day for applications, of an open call
 * @param invitedId who is asked to apply, by a direct call
 * @param because by what applications are judged; of a direct call, why there is no competition
 */
public record GrantCallOpened(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String programme,
        boolean fromOpenCall,
        Optional<LocalDate> closesOn,
        Optional<String> invitedId,
        String because)
        implements GrantEvent {}
