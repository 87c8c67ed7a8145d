package org.publicaccord.contractservice.disclosure;

import java.util.Locale;
import org.publicaccord.contractservice.history.History;

/**
 * What OCDS has no place for, as the extension {@code x_public_benefit} of a record says it: an
 * asset that passed to a community body, capital that was invested beside public money, the page of
 * a working agreement. Only what is public, and of the contract as it stands.
 */
final class PublicBenefit {

    /** The name of the extension's object in a record. */
    static final String NAME = "x_public_benefit";

    private PublicBenefit() {}

    /** Empty if nothing of the kind is public of the contract. */
    static Section of(History history) {
        return new Section()
                .with("assetTransfer", PassedAsset.of(history))
                .with("coInvestment", InvestedCapital.of(history))
                .with("workingAgreement", AgreedPage.of(history));
    }

    /** {@code COMMUNITY_USE} reads as communityUse, as codes of OCDS do. */
    static String code(Enum<?> value) {
        StringBuilder code = new StringBuilder();
        for (String word : value.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            code.append(
                    code.isEmpty()
                            ? word
                            : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return code.toString();
    }
}
