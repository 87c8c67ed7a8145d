package org.publicaccord.contractservice.delivery;

import java.time.LocalDate;
import org.publicaccord.contractservice.contract.Reason;

/**
 * What a supplier was told before a termination (Procurement Act 2023, s.78(7)).
 *
 * @param representationsUntil the last day on which it may say what speaks against it
 */
public record Intention(TerminationGround ground, Reason because, LocalDate representationsUntil) {}
