package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Money;
import org.publicaccord.published.Regime;
import org.publicaccord.published.Term;

/**
 * Everything public that is known of a contract, whole. Absent means not recorded.
 *
 * @param ocid the open contracting id: one a procurement
 * @param title of the procurement
 * @param description in the buyer's words
 * @param category {@code goods}, {@code works} or {@code services} (OCDS procurementCategory)
 * @param cpvCodes Common Procurement Vocabulary codes, the main one first
 * @param procurementMethod {@code open}, {@code selective}, {@code limited} or {@code direct} (OCDS
 *     method)
 * @param procurementMethodDetails in the buyer's words
 * @param tenderStatus from the OCDS codelist tenderStatus
 * @param tenderClosesAt when tenders must be in
 * @param value what the contract is worth: of the active award, else the estimate of the tender
 * @param term of the active award, else the one the tender plans
 * @param suitableForSmes whether the buyer said that small and medium-sized enterprises suit it
 * @param suitableForVcses whether the buyer said that voluntary, community and social enterprises
 *     suit it
 * @param regime the procurement law that governs the contract
 * @param regimeBecause how the regime was found, or what must be asked, in a sentence
 * @param grantId the id of a grant in 360Giving data, if it was taken over from there
 */
public record ContractFacts(
        String ocid,
        String title,
        Optional<String> description,
        Optional<String> category,
        List<String> cpvCodes,
        Optional<String> procurementMethod,
        Optional<String> procurementMethodDetails,
        Optional<String> tenderStatus,
        Optional<Instant> tenderClosesAt,
        Optional<Money> value,
        Optional<Term> term,
        Optional<Boolean> suitableForSmes,
        Optional<Boolean> suitableForVcses,
        Regime regime,
        String regimeBecause,
        Optional<String> grantId) {}
