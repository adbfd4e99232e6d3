package io.github.xingwuguan.json;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

/** The rules of the wire form; each says why it is there. */
@AnalyzeClasses(packages = "io.github.xingwuguan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String EXPORTED = "io.github.xingwuguan.json";
    private static final String SECOND = EXPORTED + ".jackson2";
    private static final String THIRD = EXPORTED + ".jackson3";
    private static final String WIRE = EXPORTED + ".wire";
    private static final String JACKSON_2 = "com.fasterxml..";
    private static final String JACKSON_3 = "tools.jackson..";

    @ArchTest
    static void only_the_two_generations_touch_jackson(JavaClasses all) {
        noClasses()
                .that()
                .resideOutsideOfPackages(SECOND, THIRD)
                .should()
                .dependOnClassesThat(resideInAnyPackage(JACKSON_2, JACKSON_3))
                .because("an embedder has one Jackson or the other, and a class that names both loads with neither")
                .check(all);
    }

    @ArchTest
    static void each_generation_sees_only_itself(JavaClasses all) {
        noClasses()
                .that()
                .resideInAPackage(SECOND)
                .should()
                .dependOnClassesThat(resideInAnyPackage(JACKSON_3, THIRD))
                .because("Jackson 2 must work where Jackson 3 is not there")
                .check(all);
        noClasses()
                .that()
                .resideInAPackage(THIRD)
                .should()
                .dependOnClassesThat(resideInAnyPackage(JACKSON_2, SECOND))
                .because("Jackson 3 must work where Jackson 2 is not there")
                .check(all);
    }

    @ArchTest
    static void jackson_is_used_for_tokens_only(JavaClasses all) {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("..jackson.databind..", "..jackson.annotation..", "..jackson.module.."))
                .because("no document may name a class; what is read is a closed list of shapes")
                .check(all);
    }

    @ArchTest
    static void the_wire_knows_no_generation(JavaClasses all) {
        noClasses()
                .that()
                .resideInAPackage(WIRE)
                .should()
                .dependOnClassesThat(resideInAnyPackage(EXPORTED, SECOND, THIRD))
                .because("what both generations share cannot lean on either")
                .check(all);
    }

    @ArchTest
    static void core_and_scoring_know_nothing_of_json(JavaClasses all) {
        noClasses()
                .that()
                .resideOutsideOfPackage(EXPORTED + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(EXPORTED + ".."))
                .because("records and results are the same whatever carries them")
                .check(all);
    }

    @ArchTest
    static void public_signatures_show_no_foreign_or_hidden_types(JavaClasses all) {
        classes()
                .that()
                .resideInAPackage(EXPORTED)
                .and()
                .arePublic()
                .should(Seams.SHOW_ONLY_OURS)
                .because("an embedder's code must not break when we change a library inside")
                .check(all);
    }

    @ArchTest
    static void public_types_are_closed(JavaClasses all) {
        classes()
                .that()
                .resideInAPackage(EXPORTED)
                .and()
                .arePublic()
                .should()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .because("immutability holds only if nobody can subclass it away")
                .check(all);
    }

    @ArchTest
    static void only_the_loading_of_policies_logs(JavaClasses all) {
        noClasses()
                .that()
                .doNotBelongToAnyOf(BundledPolicy.class)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.slf4j..", "java.util.logging..", "org.apache.logging..", "org.apache.commons.logging.."))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.System$Logger")
                .because("a log line about a document could carry personal data")
                .check(all);
    }

    @ArchTest
    static void nothing_asks_a_clock(JavaClasses all) {
        noClasses()
                .should()
                .accessTargetWhere(Seams.TELLS_THE_TIME)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .because("the same document gives the same value on every day")
                .check(all);
    }

    @ArchTest
    static void nothing_is_random(JavaClasses all) {
        noClasses()
                .should()
                .dependOnClassesThat(Seams.SOURCE_OF_RANDOMNESS)
                .orShould()
                .accessTargetWhere(Seams.to("Math.random", "UUID.randomUUID", "Collections.shuffle"))
                .because("the same value gives the same bytes")
                .check(all);
    }

    @ArchTest
    static void nothing_takes_a_default_locale_zone_or_charset(JavaClasses all) {
        noClasses()
                .should()
                .accessTargetWhere(Seams.TAKES_A_DEFAULT)
                .because("documents are byte-identical in every locale, zone and charset")
                .check(all);
    }

    @ArchTest
    static void nothing_opens_a_file_or_a_connection_or_prints(JavaClasses all) {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..", "java.sql.."))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.io\\.(File|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile)")
                .orShould()
                .accessTargetWhere(Seams.to("System.in", "System.out", "System.err"))
                .because("streams are the host's; the library reads and writes what it is given")
                .check(all);
    }

    @ArchTest
    static void nothing_starts_a_thread(JavaClasses all) {
        noClasses()
                .that()
                .resideInAPackage(EXPORTED + "..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.Thread")
                .orShould()
                .dependOnClassesThat(resideInAnyPackage("java.util.concurrent"))
                .because("the library has no thread of its own")
                .check(all);
    }

    @ArchTest
    static void static_state_never_changes(JavaClasses all) {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("there is no static mutable state")
                .check(all);
    }
}
