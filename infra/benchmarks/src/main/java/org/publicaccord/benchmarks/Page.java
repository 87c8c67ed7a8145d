package org.publicaccord.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page of figures: what stands between two marks is written anew, the rest is a person's. */
final class Page {

    static final String BEGIN = "<!-- figures: begin, written by infra/benchmarks/run -->";
    static final String END = "<!-- figures: end -->";

    private Page() {}

    /** Puts figures in the place of those that a page has. */
    static void write(Path page, String figures) throws IOException {
        Files.writeString(page, replaced(Files.readString(page), figures));
    }

    /**
     * A page with other figures.
     *
     * @throws IllegalArgumentException if it has no place for them
     */
    static String replaced(String page, String figures) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("the page has no place for figures");
        }
        return page.substring(0, begin + BEGIN.length())
                + "\n\n"
                + figures.strip()
                + "\n\n"
                + page.substring(end);
    }
}
