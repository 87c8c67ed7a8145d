package org.publicaccord.contractservice.providerselection;

import java.time.LocalDate;
import java.util.UUID;
import org.publicaccord.contractservice.contract.OrganisationId;

/**
 * A provider's representation during the standstill (reg 12).
 *
 * @param answered whether the provider was given the information it may have
 */
public record Representation(
        UUID id, OrganisationId provider, LocalDate receivedOn, boolean answered) {}
