package org.publicaccord.biddingservice.listing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.publicaccord.biddingservice.opportunity.Offer;
import org.publicaccord.servicekit.problems.Problem;

/**
 * What someone looks for.
 *
 * @param q words of title, description, buyer or OCID, one after the other
 * @param cpv first digits of a CPV code
 * @param category {@code goods}, {@code works} or {@code services}
 * @param suitableForVcses only what the buyer said suits voluntary, community and social
 *     enterprises
 * @param includeClosed also what no longer takes tenders, or does not say until when
 */
record OpportunitySearch(
        Optional<String> q,
        Optional<String> cpv,
        Optional<String> category,
        boolean suitableForVcses,
        boolean includeClosed) {

    private static final int LONGEST_WORDS = 200;
    private static final Pattern CPV = Pattern.compile("[0-9]{1,8}");
    private static final List<String> CATEGORIES = List.of("goods", "works", "services");

    OpportunitySearch {
        require(
                q.filter(it -> it.length() > LONGEST_WORDS).isEmpty(),
                "q",
                "has at most " + LONGEST_WORDS + " characters");
        require(
                cpv.filter(it -> !CPV.matcher(it).matches()).isEmpty(),
                "cpv",
                "is 1 to 8 digits, the beginning of a CPV code");
        require(
                category.filter(it -> !CATEGORIES.contains(it)).isEmpty(),
                "category",
                "is one of goods, works, services");
    }

    /** Everything that is on offer. */
    static OpportunitySearch all() {
        return new OpportunitySearch(
                Optional.empty(), Optional.empty(), Optional.empty(), false, false);
    }

    Bson filter() {
        List<Bson> filters = new ArrayList<>();
        filters.add(eq(OpportunityRow.OFFER, Offer.ON_OFFER.name()));
        q.map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(it -> it.toLowerCase(Locale.ROOT))
                .ifPresent(it -> filters.add(regex(OpportunityRow.WORDS, Pattern.quote(it))));
        cpv.ifPresent(it -> filters.add(regex(OpportunityRow.CPV, "^" + it)));
        category.ifPresent(it -> filters.add(eq(OpportunityRow.CATEGORY, it)));
        if (suitableForVcses) {
            filters.add(eq(OpportunityRow.SUITABLE_FOR_VCSES, true));
        }
        return and(filters);
    }

    private static void require(boolean condition, String parameter, String what) {
        if (!condition) {
            throw Problem.badRequest(
                            "invalid-parameter",
                            "The parameter " + parameter + " " + what + ".",
                            "Change it, or leave it out.")
                    .with("parameter", parameter)
                    .exception();
        }
    }
}
