package org.publicaccord.servicekit.problems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * The pages of the rules, one Markdown file each, written in {@code docs/problems/} and packaged on
 * the class path. Only pages that exist are kept in memory, so what is asked for cannot fill it.
 */
public final class ProblemPages {

    private static final Pattern RULE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,15}");
    private static final int MAX_RULE_LENGTH = 100;

    private final Map<String, String> markdown = new ConcurrentHashMap<>();

    /** The page of a rule, in Markdown; empty if there is none. */
    public Optional<String> markdownOf(String rule) {
        if (rule.length() > MAX_RULE_LENGTH || !RULE.matcher(rule).matches()) {
            return Optional.empty();
        }
        var known = markdown.get(rule);
        if (known != null) {
            return Optional.of(known);
        }
        var read = read(rule);
        read.ifPresent(text -> markdown.put(rule, text));
        return read;
    }

    /** The rule's title: the first heading of its page; without a page, its name in words. */
    String titleOf(String rule) {
        return markdownOf(rule)
                .flatMap(text -> text.lines().filter(line -> line.startsWith("# ")).findFirst())
                .map(line -> line.substring(2).strip())
                .orElseGet(() -> inWords(rule));
    }

    private static String inWords(String rule) {
        var words = rule.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Optional<String> read(String rule) {
        var resource =
                new ClassPathResource(
                        "problems/" + rule + ".md", ProblemPages.class.getClassLoader());
        if (!resource.exists()) {
            return Optional.empty();
        }
        try {
            return Optional.of(resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the page of " + rule + " cannot be read", e);
        }
    }
}
