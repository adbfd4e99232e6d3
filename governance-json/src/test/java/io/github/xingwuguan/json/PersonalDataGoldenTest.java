package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Masked;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.place.DeliveryState;
import io.github.xingwuguan.place.History;
import io.github.xingwuguan.place.Holder;
import io.github.xingwuguan.place.Holders;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.place.Unit;
import io.github.xingwuguan.place.UnitUse;
import io.github.xingwuguan.shape.Type;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, numbers of telephones and of identity cards in every personal field: none comes out in a text of ours. */
class PersonalDataGoldenTest {
    private static final String NAME = "欧阳哨兵";
    private static final String PHONE = "13900009999";
    private static final String CARD = "11010519491231002X";
    private static final List<String> SENTINELS = List.of(NAME, PHONE, CARD);
    private static final LocalDate START = LocalDate.parse("2020-01-01");

    private static Holder holder(String id, String datum, long over) {
        return new Holder(ActorId.of(id), Masked.of(datum), Ratio.of(1, over));
    }

    private static Unit unit() {
        return Unit.builder()
                .id(PlaceId.of("u"))
                .label(Label.of("示例", "Example"))
                .parents(History.from(START, PlaceId.of("b")))
                .use(UnitUse.HOUSE)
                .delivery(History.from(START, DeliveryState.DELIVERED))
                .holders(History.from(
                        START,
                        new Holders(List.of(holder("p1", NAME, 3), holder("p2", PHONE, 3), holder("p3", CARD, 3)))))
                .build();
    }

    private static void assertNoLeak(Object text) {
        assertThat(String.valueOf(text)).doesNotContain(SENTINELS);
        for (String sentinel : SENTINELS) {
            assertThat(String.valueOf(text)).doesNotContain(sentinel.substring(0, Math.min(8, sentinel.length())));
        }
    }

    /** Message, text and cause of a refusal, and each problem with its path and value. */
    private static void assertRefusedWithoutLeak(Runnable refused) {
        GovernanceException refusal = catchThrowableOfType(GovernanceException.class, refused::run);
        assertThat(refusal).isNotNull().hasNoCause();
        assertThat(refusal.getSuppressed()).isEmpty();
        assertNoLeak(refusal);
        assertNoLeak(refusal.problems());
        assertNoLeak(refusal.problems().all());
    }

    @Test
    void these_are_all_personal_fields() {
        List<String> fields = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.github.xingwuguan").stream()
                        .filter(type -> !type.isEquivalentTo(Masked.class) && !type.isEquivalentTo(Type.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(PersonalDataGoldenTest::givesPersonalDatum)
                        .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                        .filter(name -> !name.contains("lambda$"))
                        .toList();

        assertThat(fields).as("whoever adds one adds it to this test").containsExactly("Holder.name");
    }

    private static boolean givesPersonalDatum(JavaMethod method) {
        return method.getReturnType().getAllInvolvedRawTypes().stream()
                .map(JavaClass::getName)
                .anyMatch(Masked.class.getName()::equals);
    }

    @Test
    void no_text_of_a_value_shows_them() {
        Unit unit = unit();
        Holders holders = unit.holdersOn(START).orElseThrow();

        assertThat(holders.toString()).contains("***");
        assertNoLeak(unit);
        assertNoLeak(unit.holders());
        assertNoLeak(holders);
        holders.all().forEach(PersonalDataGoldenTest::assertNoLeak);
        holders.all().forEach(holder -> assertNoLeak(holder.name()));
        assertNoLeak(PlaceRegister.check(List.of(unit)));
        assertNoLeak(Unit.SHAPE);
        assertNoLeak(Unit.SHAPE.digest(unit));
        assertThat(unit).isNotEqualTo(null).isEqualTo(unit());
    }

    @Test
    void no_refusal_shows_them() {
        assertRefusedWithoutLeak(() -> new Holders(List.of(holder("p1", NAME, 1), holder("p1", PHONE, 1))));
        assertRefusedWithoutLeak(() -> new Holders(List.of(holder("p1", NAME, 2), holder("p2", CARD, 3))));
        assertRefusedWithoutLeak(() -> PlaceRegister.of(List.of(unit(), unit())));
        IllegalArgumentException blank =
                catchThrowableOfType(IllegalArgumentException.class, () -> Masked.of(PHONE.repeat(20)));
        assertNoLeak(blank);
    }

    @Test
    @Tag("golden")
    void the_wire_alone_carries_them() {
        for (GovernanceJson json : Generations.available()) {
            assertThat(json.text(Unit.SHAPE, unit())).contains(SENTINELS);
            assertThat(json.read(Unit.SHAPE, json.write(Unit.SHAPE, unit()))).isEqualTo(unit());
        }
    }

    /** A document of three holders whose data are spoilt in the same way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "\"%s",
                "%s\"",
                "[\"%s\"]",
                "{\"value\":\"%s\"}",
                "\"%s\\q\"",
                "\"%s\\ud800\"",
                "\"%s\\u0000\"",
                "\"%1$s\"\"%1$s\"",
                "\"%1$s\",\"name\":\"%1$s\"",
                "\"%1$s\",\"nmae\":\"%1$s\"",
                "\"%1$s\",\"phone\":\"%1$s\"",
                "\"%1$s\",\"share\":\"%1$s\"",
                "\"%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s"
                        + "%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s"
                        + "%1$s%1$s%1$s%1$s%1$s%1$s\"",
            })
    @Tag("golden")
    void no_refused_document_shows_them(String spoilt) {
        for (GovernanceJson json : Generations.available()) {
            String document = json.text(Unit.SHAPE, unit());
            for (String sentinel : SENTINELS) {
                String put = spoilt.replace("%1$s", sentinel).replace("%s", sentinel);
                String broken = document.replace("\"" + sentinel + "\"", put);
                assertRefusedWithoutLeak(() -> json.read(Unit.SHAPE, broken));
                assertRefusedWithoutLeak(() -> json.read(Unit.SHAPE, broken.getBytes(StandardCharsets.UTF_8)));
                assertRefusedWithoutLeak(() -> json.lines(
                        "f", new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8)), Unit.SHAPE, u -> {}));
            }
        }
    }

    @Test
    void no_mutated_document_shows_them() {
        GovernanceJson json = Generations.available().get(0);
        byte[] document = json.write(Unit.SHAPE, unit());
        int refused = 0;
        for (long seed = 0; seed < 1_000; seed++) {
            byte[] mutated = Mutations.of(document, seed);
            List<String> problems = Refusals.of(() -> json.read(Unit.SHAPE, mutated));
            assertNoLeak(problems);
            refused += problems.isEmpty() ? 0 : 1;
        }
        assertThat(refused).isGreaterThan(500);
    }

    /** Facts carry no personal datum; where one stands by mistake as a value, it is not quoted either. */
    @Test
    @Tag("golden")
    void no_refused_line_of_facts_shows_them() {
        List<String> wrong = new ArrayList<>();
        for (String sentinel : SENTINELS) {
            for (String fact : List.of("lift", "area", "share", "poll", "marks")) {
                wrong.add("{\"subject\":\"s\",\"facts\":{\"" + fact + "\":\"" + sentinel + "\"}}\n");
            }
            wrong.add("{\"subject\":\"s\",\"facts\":{\"grade\":[\"" + sentinel + "\"]}}\n");
            wrong.add("{\"subject\":\"s\",\"facts\":{\"grade\":\"" + sentinel.repeat(20) + "\"}}\n");
            wrong.add("{\"subject\":\"s\",\"facts\":{\"grade\":\"" + sentinel + "\\ud800\"}}\n");
            wrong.add("{\"subject\":[\"" + sentinel + "\"],\"facts\":{}}\n");
        }
        for (GovernanceJson json : Generations.available()) {
            FactsRead read = FactsRead.of(json, 8, String.join("", wrong));
            assertThat(read.rows()).isEmpty();
            assertThat(read.problems()).hasSize(wrong.size());
            assertNoLeak(read.problems());
        }
    }
}
