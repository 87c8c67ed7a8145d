package org.publicaccord.contractservice.framework;

import java.util.UUID;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;

/** What can happen to a framework. */
public sealed interface FrameworkEvent {

    UUID framework();

    OrganisationId keeper();

    Framework content();

    /** {@code framework.registered} */
    record FrameworkRegistered(UUID framework, OrganisationId keeper, Framework content)
            implements FrameworkEvent {}

    /** {@code framework.closed} */
    record FrameworkClosed(UUID framework, OrganisationId keeper, Framework content, Reason because)
            implements FrameworkEvent {}
}
