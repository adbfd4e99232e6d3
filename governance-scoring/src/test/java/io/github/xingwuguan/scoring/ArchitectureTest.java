package io.github.xingwuguan.scoring;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What scoring may see and do. */
@AnalyzeClasses(packages = "io.github.xingwuguan.scoring", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    @ArchTest
    static final ArchRule it_sees_core_and_nothing_else = classes()
            .should()
            .onlyDependOnClassesThat(DescribedPredicate.describe(
                    "are of Java, core, scoring, Guava or annotations of the compiler", ArchitectureTest::isAllowed))
            .because("an embedder of scoring gets core, and no format, framework or other module");

    private static boolean isAllowed(JavaClass seen) {
        String name = seen.getBaseComponentType().getPackageName();
        boolean ours = name.startsWith("io.github.xingwuguan") && !name.startsWith("io.github.xingwuguan.json");
        return ours
                || seen.getBaseComponentType().isPrimitive()
                || Stream.of(
                                "java.lang",
                                "java.util",
                                "java.math",
                                "java.time",
                                "com.google.common",
                                "org.jspecify",
                                "org.immutables.value")
                        .anyMatch(name::startsWith);
    }

    @ArchTest
    static final ArchRule areas_do_not_see_each_other = slices().matching("io.github.xingwuguan.scoring.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("..scoring.district.."), alwaysTrue())
            .ignoreDependency(alwaysTrue(), resideInAPackage("..scoring.ranking.."))
            .because(
                    "rating and credit are taken one without the other, only the district joins them, and ranks are the same everywhere");

    @ArchTest
    static final ArchRule it_reads_no_clock = noClasses()
            .should()
            .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .callConstructor(Date.class)
            .because("the day of a rating is given, so that a result can be computed again");

    @ArchTest
    static final ArchRule it_throws_no_dice = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.(util|security)\\.(.*Random.*|random\\..*)")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethodWhere(target(name("randomUUID")))
            .orShould()
            .callMethodWhere(target(name("identityHashCode")))
            .because("the same data and rubric give the same bytes");

    @ArchTest
    static final ArchRule it_does_no_input_or_output = noClasses()
            .should()
            .dependOnClassesThat(DescribedPredicate.describe("do input or output", ArchitectureTest::doesInputOutput))
            .orShould()
            .accessFieldWhere(DescribedPredicate.describe("is a stream of System", ArchitectureTest::isSystemStream))
            .because("records come in and results go out as objects");

    private static boolean doesInputOutput(JavaClass seen) {
        return Stream.of("java.io", "java.nio", "java.net", "java.sql").anyMatch(seen.getPackageName()::startsWith)
                && !seen.getName().equals("java.io.Serializable");
    }

    private static boolean isSystemStream(JavaFieldAccess access) {
        return access.getTargetOwner().isEquivalentTo(System.class);
    }

    @ArchTest
    static final ArchRule it_logs_nothing_and_knows_no_document_format = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "java.util.logging..", "com.fasterxml..", "tools.jackson..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.System$Logger")
            .because("a rating explains itself, and what writes it down stands outside");

    @ArchTest
    static final ArchRule it_asks_for_no_default_of_the_machine = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethodWhere(target(name("systemDefault")))
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "getBytes")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.text..")
            .because("results are the same in every locale, zone and charset");

    @ArchTest
    static final ArchRule it_starts_no_thread = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.Thread")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.concurrent\\.(Executors|ForkJoin.*|ThreadPool.*)")
            .orShould()
            .callMethodWhere(target(name("parallelStream")).or(target(name("parallel"))))
            .because("threads belong to the host, which hands in an executor");

    @ArchTest
    static final ArchRule signatures_show_no_guava_and_no_immutables = codeUnits()
            .that(DescribedPredicate.describe("can be called by an embedder", ArchitectureTest::isPublic))
            .should(use(
                    "Guava, Immutables or generated classes",
                    type -> type.getName().startsWith("com.google.")
                            || type.getName().startsWith("org.immutables.")
                            || type.getSimpleName().startsWith("Immutable")))
            .because("embedders see our types and those of Java, so that either library can be replaced");

    private static boolean isPublic(JavaCodeUnit unit) {
        boolean open = unit.getModifiers().contains(JavaModifier.PUBLIC)
                || unit.getModifiers().contains(JavaModifier.PROTECTED);
        return open && unit.getOwner().getModifiers().contains(JavaModifier.PUBLIC);
    }

    @ArchTest
    static final ArchRule no_field_of_a_rating_is_a_floating_point_number = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..scoring.rating..")
            .should()
            .notHaveRawType(DescribedPredicate.describe("floating", ArchitectureTest::isFloating))
            .because("stars are decided on exact points");

    @ArchTest
    static final ArchRule no_method_of_a_rating_takes_gives_or_calls_for_a_floating_point_number = codeUnits()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..scoring.rating..")
            .should(use("floating point numbers", ArchitectureTest::isFloating))
            .andShould(callFor("floating point numbers"))
            .because("stars are decided on exact points");

    private static boolean isFloating(JavaClass type) {
        return FLOATING.contains(type.getBaseComponentType().getName());
    }

    private static ArchCondition<JavaCodeUnit> use(String what, Predicate<JavaClass> forbidden) {
        return new ArchCondition<>("not use " + what) {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                if (signature(unit.getRawParameterTypes(), unit.getRawReturnType())
                        .anyMatch(forbidden)) {
                    events.add(SimpleConditionEvent.violated(unit, unit.getDescription() + " uses " + what));
                }
            }
        };
    }

    private static ArchCondition<JavaCodeUnit> callFor(String what) {
        return new ArchCondition<>("not call for " + what) {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                for (JavaCall<?> call : unit.getCallsFromSelf()) {
                    if (signature(
                                    call.getTarget().getRawParameterTypes(),
                                    call.getTarget().getRawReturnType())
                            .anyMatch(ArchitectureTest::isFloating)) {
                        events.add(SimpleConditionEvent.violated(unit, call.getDescription() + " calls for " + what));
                    }
                }
            }
        };
    }

    private static Stream<JavaClass> signature(List<JavaClass> parameters, JavaClass result) {
        return Stream.concat(parameters.stream(), Stream.of(result));
    }
}
