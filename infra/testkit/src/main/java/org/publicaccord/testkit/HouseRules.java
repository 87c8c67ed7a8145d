package org.publicaccord.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.resolvers.SelectedClassResolverFromClasspath;
import com.tngtech.archunit.lang.ArchRule;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the house, as allow-lists: what is not named as allowed is forbidden, so that a new
 * library has to be let in by a person.
 */
public final class HouseRules {

    private static final String BASE = "org.publicaccord.";
    private static final String AGGREGATE = "org.axonframework.spring.stereotype.Aggregate";

    private HouseRules() {}

    /**
     * The compiled main classes below a package, such as {@code org.publicaccord.contractservice}.
     * Of the libraries only names are known, of the JDK's classes also what they extend.
     */
    public static JavaClasses mainClassesOf(String basePackage) {
        ArchConfiguration configuration = ArchConfiguration.get();
        configuration.setClassResolver(SelectedClassResolverFromClasspath.class);
        configuration.setClassResolverArguments("java.time", "java.util");
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
    }

    /**
     * Domain packages know the JDK, the decider, the rules of law, and each other; nothing else.
     */
    public static ArchRule domainIsPure(String... domainPackages) {
        String[] allowed =
                Stream.concat(
                                Stream.of(
                                        "java.lang..",
                                        "java.math..",
                                        "java.time..",
                                        "java.util..",
                                        "java.nio.charset..",
                                        "org.jspecify..",
                                        BASE + "decider..",
                                        // Not its loading and calendar: files are read at the edge.
                                        BASE + "rules",
                                        BASE + "rules.asking",
                                        BASE + "rules.assets",
                                        BASE + "rules.awarding",
                                        BASE + "rules.exiting",
                                        BASE + "rules.records",
                                        BASE + "rules.reforming",
                                        BASE + "rules.reserving",
                                        BASE + "rules.selecting",
                                        BASE + "rules.subsidies"),
                                Stream.of(domainPackages))
                        .toArray(String[]::new);
        return classes()
                .that()
                .resideInAnyPackage(domainPackages)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(allowed).or(isPrimitiveOrArray()).or(hashes()))
                .because("a decision is a pure function of its command, its state and legal time");
    }

    /** A hash follows from its content. */
    private static DescribedPredicate<JavaClass> hashes() {
        return belongToAnyOf(MessageDigest.class, NoSuchAlgorithmException.class);
    }

    /** Domain packages read no clock and make no ids or random numbers. */
    public static ArchRule domainIsDeterministic(String... domainPackages) {
        return noClasses()
                .that()
                .resideInAnyPackage(domainPackages)
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(RandomGenerator.class)
                .because(
                        "time, ids and chance come in from outside, so that a decision can be repeated")
                .allowEmptyShould(true);
    }

    /** The thin binding is the only package that knows the event sourcing framework. */
    public static ArchRule onlyItsShellKnowsAxon(String basePackage) {
        return noClasses()
                .that()
                .resideInAPackage(basePackage + "..")
                .and()
                .resideOutsideOfPackage(basePackage + ".axon..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.axonframework..")
                .because("the framework can be changed by changing one package");
    }

    /** Endpoints are the edge: nothing else speaks HTTP. */
    public static ArchRule onlyEndpointsSpeakHttp(String basePackage) {
        return noClasses()
                .that()
                .resideInAPackage(basePackage + "..")
                .and(areNoEndpoints())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.web.bind.annotation..")
                .because("the edge translates once");
    }

    /** A service knows the other services only through what they publish. */
    public static ArchRule servicesShareOnlyPublishedEvents(String service) {
        String[] others =
                Stream.of(
                                "contractservice",
                                "biddingservice",
                                "monitoringservice",
                                "notificationservice",
                                "console",
                                "platform")
                        .filter(name -> !name.equals(service))
                        .map(name -> BASE + name + "..")
                        .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(BASE + service + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because("Kafka is between services, and nothing else");
    }

    /** The types of the streams that a service's aggregates keep, such as {@code contract}. */
    public static Set<String> streamTypes(JavaClasses classes) {
        return classes.stream()
                .flatMap(it -> it.getAnnotations().stream())
                .filter(it -> it.getRawType().getName().equals(AGGREGATE))
                .map(it -> String.valueOf(it.get("type").orElseThrow()))
                .collect(Collectors.toSet());
    }

    /** Every package says that its references are not null unless they say so. */
    public static void everyPackageIsNullMarked(JavaClasses classes) {
        List<String> unmarked =
                classes.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                        .map(p -> p.getName())
                        .sorted()
                        .toList();
        if (!unmarked.isEmpty()) {
            throw new AssertionError(
                    "packages without @NullMarked in package-info.java: " + unmarked);
        }
    }

    private static DescribedPredicate<JavaClass> areNoEndpoints() {
        return DescribedPredicate.describe(
                "are no endpoints", c -> !outermost(c).getSimpleName().endsWith("Endpoint"));
    }

    private static JavaClass outermost(JavaClass c) {
        return c.getEnclosingClass().map(HouseRules::outermost).orElse(c);
    }

    private static DescribedPredicate<JavaClass> isPrimitiveOrArray() {
        return DescribedPredicate.describe(
                "primitives and arrays of allowed types",
                c ->
                        c.isPrimitive()
                                || (c.isArray() && c.getBaseComponentType().isPrimitive())
                                || (c.isArray()
                                        && c.getBaseComponentType()
                                                .getName()
                                                .startsWith("java.lang"))
                                || (c.isArray()
                                        && c.getBaseComponentType().getName().startsWith(BASE)));
    }
}
