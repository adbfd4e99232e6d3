package io.github.xingwuguan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

/** The rules of the core; each says why it is there. */
@AnalyzeClasses(packages = "io.github.xingwuguan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static void packages_use_only_those_below_them(JavaClasses core) {
        classes()
                .should(new OnlyArrows())
                .because("a newcomer can draw the layers, and an area never reads another area's records")
                .check(core);
    }

    @ArchTest
    static void packages_have_no_cycles(JavaClasses core) {
        slices().matching("io.github.xingwuguan.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a package that needs its user cannot be understood alone")
                .check(core);
    }

    @ArchTest
    static void nothing_asks_a_clock(JavaClasses core) {
        noClasses()
                .should()
                .accessTargetWhere(Calls.toAClock())
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .because("time is an argument: the same input gives the same result on every day"
                        + " (calendar.Clock is a ledger of pauses and tells no time)")
                .check(core);
    }

    @ArchTest
    static void nothing_is_random(JavaClasses core) {
        noClasses()
                .should()
                .dependOnClassesThat(Calls.RANDOM_SOURCES)
                .orShould()
                .accessTargetWhere(Calls.to("Math.random", "UUID.randomUUID", "Collections.shuffle"))
                .because("a result that cannot be repeated cannot be defended")
                .check(core);
    }

    @ArchTest
    static void nothing_does_input_or_output(JavaClasses core) {
        noClasses()
                .should()
                .dependOnClassesThat(Calls.OUTSIDE_WORLD)
                .orShould()
                .accessTargetWhere(
                        Calls.to("System.in", "System.out", "System.err", "System.getenv", "System.getProperty")
                                .or(Calls.to("Integer.getInteger", "Long.getLong", "Boolean.getBoolean")))
                .because("records go in and results come out; files and networks are the host's")
                .check(core);
    }

    @ArchTest
    static void nothing_starts_a_thread(JavaClasses core) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.Thread")
                .orShould()
                .dependOnClassesThat(resideInAPackage("java.util.concurrent"))
                .orShould()
                .accessTargetWhere(Calls.to("Collection.parallelStream", "BaseStream.parallel", "Stream.parallel"))
                .because("the library has no thread of its own")
                .check(core);
    }

    @ArchTest
    static void nothing_takes_a_default_locale_zone_or_charset(JavaClasses core) {
        noClasses()
                .should()
                .accessTargetWhere(Calls.toADefault())
                .because("results are byte-identical in every locale, zone and charset")
                .check(core);
    }

    @ArchTest
    static void nothing_logs(JavaClasses core) {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.slf4j..", "java.util.logging..", "org.apache.logging..", "org.apache.commons.logging.."))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.System$Logger")
                .because("results explain themselves; a log line could carry personal data")
                .check(core);
    }

    @ArchTest
    static void nothing_touches_jackson(JavaClasses core) {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.fasterxml..", "tools.jackson.."))
                .because("only the json module knows Jackson")
                .check(core);
    }

    @ArchTest
    static void public_signatures_show_no_foreign_types(JavaClasses core) {
        classes()
                .that(Signatures.ARE_SEEN_BY_EMBEDDERS)
                .should(new Signatures())
                .because("an embedder's code must not break when we change a library inside")
                .check(core);
    }

    @ArchTest
    static void generated_classes_are_hidden(JavaClasses core) {
        classes()
                .that()
                .haveNameMatching(".*\\.Immutable[A-Z]\\w*(\\$.*)?")
                .should()
                .notBePublic()
                .because("attributes can be added without breaking those who never saw a generated name")
                .check(core);
    }

    @ArchTest
    static void no_decision_rests_on_floating_point(JavaClasses core) {
        classes()
                .should(new NoFloatingPoint())
                .because("numbers that decide a grade, a star or a vote are exact")
                .check(core);
    }

    @ArchTest
    static void public_types_are_closed(JavaClasses core) {
        classes()
                .that()
                .arePublic()
                .should(Signatures.BE_CLOSED)
                .because("immutability holds only if nobody can subclass it away")
                .check(core);
    }

    @ArchTest
    static void static_state_never_changes(JavaClasses core) {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("there is no static mutable state")
                .check(core);
    }
}
