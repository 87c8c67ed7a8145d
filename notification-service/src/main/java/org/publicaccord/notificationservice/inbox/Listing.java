package org.publicaccord.notificationservice.inbox;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Lists the messages of several boxes as one, the newest first. */
final class Listing {

    /** Beyond so many newer ones a message is not looked for, unless all are listed. */
    static final int MAX_DEPTH_OF_SEARCH = 10_000;

    private static final Pattern PART = Pattern.compile("(?<role>[a-z-]+):(?<number>[0-9]{1,18})");

    private final List<Descent> descents;

    /**
     * @param after the place of the item after which to begin; empty for the newest
     * @param onlyUnread whether to leave out what was read
     */
    Listing(Inbox inbox, List<Box> boxes, Optional<String> after, boolean onlyUnread) {
        var numbers = after.map(Listing::numbersIn).orElse(Map.of());
        Predicate<Message> wanted = onlyUnread ? message -> !message.read() : _ -> true;
        var depth = onlyUnread ? MAX_DEPTH_OF_SEARCH : Long.MAX_VALUE / 2;
        this.descents =
                boxes.stream()
                        .map(box ->
                                new Descent(inbox, box, from(inbox, box, numbers), wanted, depth))
                        .toList();
    }

    /** The next messages. */
    List<Placed> take(int atMost) {
        var taken = new ArrayList<Placed>();
        while (taken.size() < atMost) {
            var newest = newest();
            if (newest.isEmpty()) {
                break;
            }
            var message = newest.get().peek().orElseThrow();
            newest.get().step();
            taken.add(new Placed(message, place()));
        }
        return List.copyOf(taken);
    }

    /** The box whose top is the newest; of equally new ones the first. */
    private Optional<Descent> newest() {
        return descents.stream()
                .filter(descent -> descent.peek().isPresent())
                .reduce((first, second) -> isNewer(second, first) ? second : first);
    }

    private static boolean isNewer(Descent one, Descent than) {
        return createdAt(one).isAfter(createdAt(than));
    }

    private static Instant createdAt(Descent descent) {
        return descent.peek().orElseThrow().createdAt();
    }

    /** How far each box is read, such as {@code commissioner:12,contract-manager:9}. */
    private String place() {
        return descents.stream()
                .map(it -> it.box().role().wireName() + ":" + it.number())
                .collect(joining(","));
    }

    /** A place may be made up by its caller: it never leads beyond what is there. */
    private static long from(Inbox inbox, Box box, Map<String, Long> numbers) {
        var size = inbox.size(box);
        return Math.min(size, numbers.getOrDefault(box.role().wireName(), size));
    }

    private static Map<String, Long> numbersIn(String place) {
        return PART.matcher(place)
                .results()
                .collect(
                        toMap(
                                part -> part.group("role"),
                                part -> Long.parseLong(part.group("number")),
                                Math::min));
    }

    /**
     * A message and its place in a listing.
     *
     * @param place what a later listing goes on after
     */
    record Placed(Message message, String place) {}
}
