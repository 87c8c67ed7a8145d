package org.publicaccord.servicekit.small;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.publicaccord.decider.Refusal;
import org.publicaccord.eventstore.appending.OutcomeUnknown;
import org.publicaccord.eventstore.commanding.Answer;
import org.publicaccord.servicekit.commands.Answers;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.commands.ExpectedVersion;
import org.publicaccord.servicekit.commands.Position;
import org.publicaccord.servicekit.limits.AcceptsUpTo;
import org.publicaccord.servicekit.paging.Page;
import org.publicaccord.servicekit.paging.Paging;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.AllowedForAnySignedIn;
import org.publicaccord.servicekit.security.AllowedForAnyone;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints of each kind that services have. */
@RestController
@AllowedForAnySignedIn
public class ItemsEndpoint {

    /** What a caller says of a new item. */
    public record NewItem(
            String title, BigDecimal value, Optional<LocalDate> ends, List<Part> parts) {
        public NewItem {
            if (title.isBlank()) {
                throw new IllegalArgumentException("an item has a title");
            }
        }
    }

    public record Part(int number) {}

    /** What the endpoint understood of a request, for tests to look at. */
    public record Understood(
            NewItem item, String commandId, String requestHash, Map<String, String> metadata) {}

    @PostMapping("/api/items")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER})
    Understood add(@RequestBody NewItem item, CommandEnvelope envelope) {
        var request = envelope.carrying(item, "item-1");
        var identity = request.identity().orElseThrow();
        return new Understood(
                item, identity.commandId(), identity.requestHash(), request.metadata());
    }

    @PostMapping("/api/answers/{kind}")
    ResponseEntity<Void> answer(@PathVariable String kind) {
        return switch (kind) {
            case "created" ->
                    Answers.toResponse(
                            new Answer.Done("item-1", 1, 40, false), URI.create("/api/items/1"));
            case "changed" -> Answers.toResponse(new Answer.Done("item-1", 7, 41, false));
            case "refused" ->
                    Answers.toResponse(
                            new Answer.Refused(
                                    new Refusal(
                                            "too-late",
                                            "The item ended.",
                                            "Ask earlier.",
                                            "Nature, section 1")));
            case "conflict" ->
                    Answers.toResponse(
                            new Answer.VersionConflict(
                                    9,
                                    Optional.of("finance"),
                                    Optional.of(Instant.parse("2026-03-04T05:06:07Z"))));
            case "reused" -> Answers.toResponse(new Answer.KeyReused());
            default -> throw new OutcomeUnknown("the store's address", new RuntimeException());
        };
    }

    @PutMapping("/api/items/{id}")
    long change(@PathVariable int id, ExpectedVersion expected) {
        return id * 1000L + expected.version();
    }

    @PostMapping("/api/packages")
    @AcceptsUpTo(mebibytes = 3)
    int take(@RequestBody List<String> texts) {
        return texts.size();
    }

    @GetMapping("/api/items")
    Page<Integer> list(
            Paging paging, Optional<Position> position, @RequestParam Optional<String> q) {
        var first = paging.after().map(place -> Integer.parseInt(place) + 1).orElse(1);
        var items =
                IntStream.rangeClosed(first, Math.min(120, first + paging.fetch() - 1))
                        .boxed()
                        .toList();
        return paging.page(items, Object::toString);
    }

    @GetMapping("/api/whoami")
    Caller whoami(Caller caller) {
        return caller;
    }

    @GetMapping("/api/broken")
    String broken() {
        throw new IllegalStateException("a secret\nERROR forged line");
    }

    @GetMapping("/open/items")
    @AllowedForAnyone
    List<String> open(Optional<Caller> caller) {
        return List.of(caller.map(Caller::organisation).orElse("nobody"));
    }
}
