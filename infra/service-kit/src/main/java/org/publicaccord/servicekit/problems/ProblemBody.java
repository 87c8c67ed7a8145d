package org.publicaccord.servicekit.problems;

import java.util.LinkedHashMap;
import java.util.Map;

/** A problem as the members of its JSON object, in RFC 9457's order, then ours, then the facts. */
final class ProblemBody {

    private final String baseUrl;
    private final ProblemPages pages;

    /**
     * @param baseUrl where the rules' pages are published; ends with a slash
     */
    ProblemBody(String baseUrl, ProblemPages pages) {
        this.baseUrl = baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
        this.pages = pages;
    }

    Map<String, Object> of(Problem problem, String instance) {
        var refusal = problem.refusal();
        var members = new LinkedHashMap<String, Object>();
        members.put("type", baseUrl + refusal.rule());
        members.put("title", pages.titleOf(refusal.rule()));
        members.put("status", problem.status().value());
        members.put("detail", refusal.because());
        members.put("instance", instance);
        members.put("rule", refusal.rule());
        members.put("remedy", refusal.remedy());
        members.put("legalBasis", refusal.legalBasis());
        problem.facts().forEach(members::putIfAbsent);
        return members;
    }
}
