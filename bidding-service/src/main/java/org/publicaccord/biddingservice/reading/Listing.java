package org.publicaccord.biddingservice.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.publicaccord.servicekit.paging.Page;
import org.publicaccord.servicekit.paging.Paging;

/** Pages of a list that only ever grows at its end. */
final class Listing {

    private Listing() {}

    /**
     * A page of what the caller sees.
     *
     * @param all the whole list, in its order
     * @param seen what of it the caller sees
     */
    static <T, V> Page<V> page(List<T> all, Predicate<T> seen, Function<T, V> view, Paging paging) {
        String after = paging.after().orElse("");
        List<Placed<T>> found = new ArrayList<>();
        for (int index = 0; index < all.size() && found.size() < paging.fetch(); index++) {
            String place = String.format(Locale.ROOT, "%09d", index);
            if (place.compareTo(after) > 0 && seen.test(all.get(index))) {
                found.add(new Placed<>(place, all.get(index)));
            }
        }
        Page<Placed<T>> page = paging.page(found, Placed::place);
        return new Page<>(page.items().stream().map(Placed::item).map(view).toList(), page.next());
    }

    private record Placed<T>(String place, T item) {}
}
