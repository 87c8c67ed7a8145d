package org.publicaccord.eventstore;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The metadata of one event: a few entries in the order of their keys, checked once and never
 * changed, so that a commit, its events and what is made of them share one.
 */
final class EventMetadata extends AbstractMap<String, String> {

    private static final int MAX_KEY_LENGTH = 64;

    private final Entry<String, String>[] sorted;

    @SuppressWarnings({"unchecked", "rawtypes"}) // There are no arrays of a parameterised type.
    private EventMetadata(Map<String, String> entries) {
        sorted = new Entry[entries.size()];
        int next = 0;
        for (Entry<String, String> entry : entries.entrySet()) {
            sorted[next++] = Map.entry(requireKey(entry.getKey()), entry.getValue());
        }
        Arrays.sort(sorted, Comparator.comparing(Entry::getKey));
    }

    /**
     * The same entries, which nobody can change.
     *
     * @throws IllegalArgumentException if there are too many or a key is none
     */
    static Map<String, String> of(Map<String, String> entries) {
        if (entries instanceof EventMetadata already) {
            return already;
        }
        if (entries.size() > StoredEvent.MAX_METADATA) {
            throw new IllegalArgumentException("too much metadata: " + entries.size());
        }
        return new EventMetadata(entries);
    }

    private static String requireKey(String key) {
        boolean fits = !key.isEmpty() && key.length() <= MAX_KEY_LENGTH && isLetter(key.charAt(0));
        for (int index = 1; fits && index < key.length(); index++) {
            char character = key.charAt(index);
            fits =
                    isLetter(character)
                            || (character >= '0' && character <= '9')
                            || character == '_'
                            || character == '-';
        }
        if (!fits) {
            throw new IllegalArgumentException("not a metadata key: " + key);
        }
        return key;
    }

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    @Override
    public @Nullable String get(@Nullable Object key) {
        for (Entry<String, String> entry : sorted) {
            if (entry.getKey().equals(key)) {
                return entry.getValue();
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public int size() {
        return sorted.length;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return sorted.length;
            }

            @Override
            public Iterator<Entry<String, String>> iterator() {
                return new Entries(sorted);
            }
        };
    }

    private static final class Entries implements Iterator<Map.Entry<String, String>> {

        private final Map.Entry<String, String>[] sorted;
        private int next;

        Entries(Map.Entry<String, String>[] sorted) {
            this.sorted = sorted;
        }

        @Override
        public boolean hasNext() {
            return next < sorted.length;
        }

        @Override
        public Map.Entry<String, String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return sorted[next++];
        }
    }
}
