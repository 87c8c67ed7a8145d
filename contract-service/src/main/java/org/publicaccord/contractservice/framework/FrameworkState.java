package org.publicaccord.contractservice.framework;

import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;

/** Where a framework stands. */
public sealed interface FrameworkState {

    record NotRegistered() implements FrameworkState {}

    /** It can be used as long as its term lasts. */
    record Registered(OrganisationId keeper, Framework content) implements FrameworkState {}

    record Closed(OrganisationId keeper, Framework content, Reason because)
            implements FrameworkState {}
}
