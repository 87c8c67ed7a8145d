package org.publicaccord.contractservice.contract;

import java.time.LocalDate;

/**
 * The days between the contract award notice and the contract (Procurement Act 2023, s.51).
 *
 * @param lastDay the contract may be entered on the day after
 * @param mandatory whether the Act asks for it; otherwise it is kept by the authority's choice
 */
public record Standstill(LocalDate lastDay, boolean mandatory) {}
