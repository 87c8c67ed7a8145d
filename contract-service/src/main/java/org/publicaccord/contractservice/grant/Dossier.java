package org.publicaccord.contractservice.grant;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.publicaccord.contractservice.commissioning.Need;

/**
 * All that a grant is decided by until it is accepted.
 *
 * @param standard the answers to the minimum requirements of GovS 015, by their codes
 * @param applications in the order in which they were received
 */
public record Dossier(
        Need need,
        BusinessCase businessCase,
        Map<String, StandardAnswer> standard,
        Optional<Call> call,
        Map<UUID, Application> applications,
        Optional<Support> support) {

    public Dossier {
        standard = Collections.unmodifiableMap(new TreeMap<>(standard));
        applications = Collections.unmodifiableMap(new LinkedHashMap<>(applications));
    }

    static Dossier beginning(Need need, BusinessCase businessCase) {
        return new Dossier(
                need, businessCase, Map.of(), Optional.empty(), Map.of(), Optional.empty());
    }

    Optional<Application> application(UUID id) {
        return Optional.ofNullable(applications.get(id));
    }

    /**
     * The application that is to be supported.
     *
     * @throws java.util.NoSuchElementException if none is
     */
    public Application supported() {
        return support.flatMap(it -> application(it.application())).orElseThrow();
    }

    Stream<Application> open() {
        return applications.values().stream().filter(Application::isOpen);
    }

    boolean supports(Application application) {
        return support.filter(it -> it.application().equals(application.id())).isPresent();
    }

    Dossier with(BusinessCase latest) {
        return new Dossier(need, latest, standard, call, applications, support);
    }

    Dossier answering(Map<String, StandardAnswer> answers) {
        Map<String, StandardAnswer> all = new TreeMap<>(standard);
        all.putAll(answers);
        return new Dossier(need, businessCase, all, call, applications, support);
    }

    Dossier with(Call opened) {
        return new Dossier(
                need, businessCase, standard, Optional.of(opened), applications, support);
    }

    /** An application that falls out takes its support with it. */
    Dossier with(Application application) {
        Map<UUID, Application> all = new LinkedHashMap<>(applications);
        all.put(application.id(), application);
        return new Dossier(
                need,
                businessCase,
                standard,
                call,
                all,
                application.isOpen()
                        ? support
                        : support.filter(it -> !it.application().equals(application.id())));
    }

    Dossier supporting(Support now) {
        return new Dossier(need, businessCase, standard, call, applications, Optional.of(now));
    }
}
