package org.publicaccord.embedded.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import org.h2.mvstore.MVMap;

/**
 * Fills an empty map with places that come in any order, however many they are: what memory may
 * hold of them is sorted and laid aside in the map's file, and these runs are merged. So the map is
 * written once, from its first place to its last.
 */
final class SortedRuns {

    /** Some 20 MB of memory. */
    private static final int RUN = 100_000;

    private record Run(Place first, Iterator<Place> rest) {}

    private final MVMap<Place, Boolean> map;
    private final List<MVMap<Place, Boolean>> runs = new ArrayList<>();
    private final List<Place> gathered = new ArrayList<>();

    SortedRuns(MVMap<Place, Boolean> map) {
        this.map = map;
    }

    void add(Place place) {
        gathered.add(place);
        if (gathered.size() == RUN) {
            runs.add(laidAside());
        }
    }

    private MVMap<Place, Boolean> laidAside() {
        MVMap<Place, Boolean> run =
                map.getStore().openMap(map.getName() + "._run_" + runs.size(), format());
        run.clear();
        fill(run);
        return run;
    }

    private MVMap.Builder<Place, Boolean> format() {
        return new MVMap.Builder<Place, Boolean>()
                .keyType(map.getKeyType())
                .valueType(map.getValueType())
                .singleWriter();
    }

    private void fill(MVMap<Place, Boolean> empty) {
        gathered.sort(null);
        append(gathered.iterator(), empty);
        gathered.clear();
    }

    private static void append(Iterator<Place> sorted, MVMap<Place, Boolean> empty) {
        Place last = null;
        while (sorted.hasNext()) {
            Place next = sorted.next();
            if (last == null || next.compareTo(last) > 0) {
                empty.append(next, true);
                last = next;
            }
        }
    }

    /** To be called once, when all have come. */
    void fillMap() {
        if (runs.isEmpty()) {
            fill(map);
            return;
        }
        runs.add(laidAside());
        merge();
        runs.forEach(map.getStore()::removeMap);
    }

    private void merge() {
        Queue<Run> heads = new PriorityQueue<>(Comparator.comparing(Run::first));
        runs.forEach(it -> enter(heads, Steps.of(it, null, false).iterator()));
        append(
                new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return !heads.isEmpty();
                    }

                    @Override
                    public Place next() {
                        Run run = heads.remove();
                        enter(heads, run.rest());
                        return run.first();
                    }
                },
                map);
    }

    private static void enter(Queue<Run> heads, Iterator<Place> run) {
        if (run.hasNext()) {
            heads.add(new Run(run.next(), run));
        }
    }
}
