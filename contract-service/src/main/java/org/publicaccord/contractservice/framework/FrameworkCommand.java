package org.publicaccord.contractservice.framework;

import java.util.UUID;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;

/** What can be asked of a framework. */
public sealed interface FrameworkCommand {

    UUID framework();

    Acting by();

    /**
     * Register a framework.
     *
     * @param keeper the organisation that registers it and keeps the record true
     */
    record RegisterFramework(UUID framework, OrganisationId keeper, Framework content, Acting by)
            implements FrameworkCommand {}

    /** Say that nothing is called off under it any more. */
    record CloseFramework(UUID framework, Reason because, Acting by) implements FrameworkCommand {}
}
