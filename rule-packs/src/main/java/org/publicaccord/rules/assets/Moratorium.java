package org.publicaccord.rules.assets;

import java.time.LocalDate;

/**
 * The periods that an owner's notice sets going; each begins with the day of the notice (Localism
 * Act 2011, s.95(6)).
 */
public record Moratorium(
        LocalDate interimLastDay, LocalDate fullLastDay, LocalDate protectedLastDay) {}
