package org.publicaccord.contractservice.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.publicaccord.contractservice.contract.AwardStatus;
import org.publicaccord.contractservice.contract.Category;
import org.publicaccord.contractservice.contract.PartyRole;
import org.publicaccord.contractservice.contract.ProcurementMethod;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.TenderStatus;

/** Codes of OCDS codelists as words of the domain; empty for codes that it has no word for. */
final class Codes {

    private Codes() {}

    static Optional<ReleaseTag> tag(String code) {
        return Arrays.stream(ReleaseTag.values())
                .filter(tag -> tag.code().equals(code))
                .findFirst();
    }

    static Optional<TenderStatus> tenderStatus(String code) {
        return named(TenderStatus.values(), code);
    }

    static AwardStatus awardStatus(Optional<String> code) {
        return code.flatMap(known -> named(AwardStatus.values(), known))
                .orElse(AwardStatus.NOT_RECORDED);
    }

    static Optional<ProcurementMethod> method(String code) {
        return named(ProcurementMethod.values(), code);
    }

    static Optional<Category> category(String code) {
        return named(Category.values(), code);
    }

    /** Imported records say who buys and who supplies; who invests is agreed here. */
    static Optional<PartyRole> role(String code) {
        return named(new PartyRole[] {PartyRole.BUYER, PartyRole.SUPPLIER}, code);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String code) {
        return Arrays.stream(all)
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }
}
