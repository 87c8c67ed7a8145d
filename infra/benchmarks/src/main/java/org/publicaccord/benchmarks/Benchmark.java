package org.publicaccord.benchmarks;

import java.util.List;
import org.publicaccord.benchmarks.figures.Outcome;

/** One part of the table. */
interface Benchmark {

    /** The word that selects it. */
    String name();

    /** What it measures, in a sentence or two for the page. */
    String about();

    /**
     * Measures.
     *
     * @throws Exception whatever came in between: the other benchmarks go on
     */
    List<Outcome> measure(Place place, Sizes sizes) throws Exception;
}
