package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.telling.PlainWords.day;
import static org.publicaccord.notificationservice.telling.PlainWords.paragraphs;
import static org.publicaccord.notificationservice.telling.PlainWords.said;

import org.publicaccord.published.bidding.EligibilityRefused;
import org.publicaccord.published.bidding.TenderDisregarded;
import org.publicaccord.published.contract.EligibilityLost;
import org.publicaccord.published.contract.EligibilityRegained;
import org.publicaccord.published.contract.ReservationDeclared;

/**
 * The words about a contract that is reserved to some suppliers.
 *
 * @param title of the contract, short enough for a line
 */
record ReservationWordings(String title, Audience audience) {

    Wording declared(ReservationDeclared it) {
        return new Wording(
                "Reserved: " + title,
                paragraphs(
                        "The tender notice reserves “%s” to some suppliers, under: %s."
                                .formatted(title, it.legalBasis()),
                        "What to do next: once tenders are closed, verify the eligibility of each"
                                + " bidder before its tender is assessed."));
    }

    Wording verified() {
        return new Wording(
                "Your eligibility is verified: " + title,
                paragraphs(
                        "%s verified that your organisation is one of those to whom “%s” is reserved."
                                .formatted(audience.buyerNames(), title),
                        "What to do next: nothing. Your tender is assessed."));
    }

    Wording refused(EligibilityRefused it) {
        return new Wording(
                "Your organisation is not eligible: " + title,
                paragraphs(
                        "%s found that your organisation is none of those to whom “%s” is reserved."
                                .formatted(audience.buyerNames(), title),
                        "The reason: " + said(it.because()),
                        "What to do next: ask the buyer if you think that this is wrong; a claim"
                                + " has to be brought within 30 days (Procurement Act 2023,"
                                + " s.106)."));
    }

    Wording disregarded(TenderDisregarded it) {
        return new Wording(
                "Your tender is disregarded: " + title,
                paragraphs(
                        "Your tender %s for “%s” (lot %s) is not assessed: the contract is reserved to others."
                                .formatted(it.submissionId(), title, it.lotId()),
                        "The reason: " + said(it.because()),
                        "What to do next: look for opportunities that are open to everyone."));
    }

    Wording lost(EligibilityLost it) {
        return new Wording(
                "Eligibility lost: " + title,
                paragraphs(
                        "Since %s the supplier of “%s” is no longer one of those to whom the contract was reserved."
                                .formatted(day(it.lostOn()), title),
                        "What happened: " + said(it.because()),
                        "The contract goes on: it does not end by itself.",
                        "What to do next: talk about it, and record when eligibility is regained,"
                                + " or decide what follows when the contract is reviewed."));
    }

    Wording regained(EligibilityRegained it) {
        return new Wording(
                "Eligibility regained: " + title,
                paragraphs(
                        "The supplier of “%s” is again one of those to whom the contract was reserved."
                                .formatted(title),
                        "What happened: " + said(it.because()),
                        "What to do next: nothing."));
    }
}
