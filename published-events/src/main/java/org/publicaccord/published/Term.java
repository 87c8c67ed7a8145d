package org.publicaccord.published;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From the first to the last day of a contract, both included, in the time of Europe/London.
 *
 * @param firstDay empty if the source gives none
 * @param lastDay empty if the source gives none
 */
public record Term(Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {}
