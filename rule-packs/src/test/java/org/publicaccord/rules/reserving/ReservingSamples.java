package org.publicaccord.rules.reserving;

import java.math.BigDecimal;
import org.publicaccord.rules.AuthorityKind;
import org.publicaccord.rules.Purchase;
import org.publicaccord.rules.Purchase.Category;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.loading.BuiltInPacks;

/** What specs of reservations begin with. */
final class ReservingSamples {

    static final RulePacks PACKS = RulePacks.of(BuiltInPacks.all());
    static final Reservations RULES = new Reservations(PACKS.named("UK-PA23-2026").orElseThrow());
    static final Purchase LIGHT_TOUCH = services(true, 1_000_000);
    static final Purchase SMALL = services(false, 100_000);

    private ReservingSamples() {}

    private static Purchase services(boolean lightTouch, long pounds) {
        return new Purchase(
                AuthorityKind.SUB_CENTRAL,
                Category.SERVICES,
                lightTouch,
                false,
                false,
                false,
                BigDecimal.valueOf(pounds));
    }
}
