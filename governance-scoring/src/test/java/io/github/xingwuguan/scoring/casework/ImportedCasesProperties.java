package io.github.xingwuguan.scoring.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.casework.Aftercare;
import io.github.xingwuguan.casework.Assignment.Share;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.Exemptions;
import io.github.xingwuguan.casework.foreign.CaseExport;
import io.github.xingwuguan.casework.foreign.CaseHistory;
import io.github.xingwuguan.casework.foreign.CaseImport;
import io.github.xingwuguan.casework.foreign.CaseImporter;
import io.github.xingwuguan.casework.foreign.Meaning;
import io.github.xingwuguan.casework.foreign.StatusLine;
import io.github.xingwuguan.casework.foreign.StatusMap;
import io.github.xingwuguan.casework.foreign.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Figures of native, imported and mixed populations. */
class ImportedCasesProperties {
    private static final Instant IMPORTED = Instant.parse("2025-10-30T08:00:00Z");
    private static final CaseQuestion QUESTION = CaseStatisticsTest.question().build();

    /** The minimal profile. */
    private static final StatusMap HOTLINE = new StatusMap(
            "hotline-12345",
            List.of(
                    means("已受理", Meaning.REPORT, Meaning.ACCEPT).build(),
                    means("已派单", Meaning.DISPATCH, Meaning.SIGN)
                            .share(Share.LEAD)
                            .build(),
                    means("已处置", Meaning.SUBMIT_DISPOSAL).build(),
                    means("已办结", Meaning.CLEAR).build(),
                    means("重新办理", Meaning.REOPEN)
                            .cause(Aftercare.Cause.COMPLAINT_UPHELD)
                            .build()));

    private static StatusLine.Builder means(String status, Meaning... meanings) {
        return StatusLine.builder().status(status).addMeans(meanings);
    }

    private static Map<CaseId, List<CaseEvent>> population(long seed, int cases) {
        Random random = new Random(seed * 0x9E37_79B9_7F4A_7C15L);
        Map<CaseId, List<CaseEvent>> all = new TreeMap<>();
        for (int i = 0; i < cases; i++) {
            CaseId id = CaseId.of("case-" + i);
            all.put(id, NativeCases.walk(random, id, random.nextInt(60)));
        }
        return all;
    }

    private static Map<CaseId, List<CaseEvent>> imported(Map<CaseId, List<CaseEvent>> cases) {
        CaseExport told = CaseExport.of("ours", cases, NativeCases.CHINA);
        CaseImporter importer = CaseImporter.of(told.map(), NativeCases.POLICY, NativeCases.CHINA);
        Map<CaseId, List<CaseEvent>> read = new TreeMap<>();
        for (CaseHistory history : told.histories()) {
            CaseId id = CaseId.of(history.key().key());
            CaseImport one = importer.read(id, history, IMPORTED);
            assertThat(one.unmapped()).isZero();
            read.put(id, one.events());
        }
        return read;
    }

    private static CaseStatistics seen(Map<CaseId, List<CaseEvent>> cases) {
        CaseTable.Builder table = CaseTable.builder(NativeCases.CHINA);
        cases.forEach(table::add);
        return CaseStatistics.of(table.build(), QUESTION);
    }

    /** Every figure there is, and the cases behind each. */
    private static Map<String, Object> all(CaseStatistics seen) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (CaseIndicator indicator : CaseIndicator.values()) {
            all.put(indicator.code(), seen.figure(indicator).value());
            all.put(indicator.code() + " of", seen.contributing(indicator));
        }
        all.put("satisfaction", seen.satisfaction());
        all.put("open", seen.openByAge());
        all.put("total", seen.durations().total());
        all.put("median", seen.durations().quantile(50));
        all.put("cases", seen.cases());
        all.put("late", seen.late());
        for (Exemptions.Matter matter : Exemptions.Matter.values()) {
            all.put("exempted " + matter.code(), seen.exempted(matter));
        }
        return all;
    }

    @Property
    void a_population_that_was_exported_and_imported_has_the_same_figures(
            @ForAll long seed, @ForAll @IntRange(max = 6) int cases) {
        Map<CaseId, List<CaseEvent>> ours = population(seed, cases);
        assertThat(all(seen(imported(ours)))).isEqualTo(all(seen(ours)));
    }

    @Property(tries = 300)
    void a_population_of_both_has_the_same_figures(@ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int cases) {
        Map<CaseId, List<CaseEvent>> ours = population(seed, cases);
        Map<CaseId, List<CaseEvent>> both = new TreeMap<>(ours);
        imported(ours).forEach((id, events) -> {
            if (id.value().hashCode() % 2 == 0) {
                both.put(id, events);
            }
        });
        assertThat(all(seen(both))).isEqualTo(all(seen(ours)));
    }

    @Example
    void walks_come_far_enough_for_every_figure() {
        Map<CaseId, List<CaseEvent>> cases = population(1, 2_000);
        Set<String> done = cases.values().stream()
                .flatMap(List::stream)
                .map(event -> event.deed().code())
                .collect(Collectors.toSet());
        assertThat(done)
                .contains("grant-extension")
                .containsAll(Arrays.stream(Meaning.values())
                        .filter(meaning -> meaning != Meaning.DEED)
                        .map(Meaning::code)
                        .toList());
        CaseStatistics seen = seen(cases);
        // conferences are told as whole deeds; the walks hold none
        for (CaseIndicator indicator : EnumSet.complementOf(EnumSet.of(CaseIndicator.DELIBERATION))) {
            Ratio value = seen.figure(indicator).value();
            assertThat(value.denominator()).as(indicator.code()).isPositive();
            assertThat(value.numerator()).as(indicator.code()).isPositive();
        }
    }

    private static CaseHistory.Builder hotline(int number, List<CaseHistory> all) {
        return CaseHistory.builder()
                .key(ExternalKey.of("hotline-12345", "2025-" + number))
                .kind(CaseKind.PROPERTY_DISORDER)
                .place(PlaceId.of("compound-1"))
                .category(all.size() % 2 == 0 ? "stacking" : "噪声")
                .level(Level.COMMUNITY);
    }

    private static Step step(String status, int day) {
        Step.Builder step = Step.builder()
                .status(status)
                .at(CaseScript.MARCH.plus(Duration.ofDays(day)))
                .party(NativeCases.FIRM);
        // on the fifth day it should be done
        return status.equals("已受理")
                ? step.due(CaseScript.MARCH.plus(Duration.ofDays(5))).build()
                : step.build();
    }

    @Example
    void the_cases_of_a_hotline_are_counted_by_five_statuses() {
        List<CaseHistory> histories = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            CaseHistory.Builder history = hotline(i, histories).addSteps(step("已受理", 0));
            if (i > 0) {
                history.addSteps(step("已派单", 1)).addSteps(step("转办中", 2)).addSteps(step("已处置", i));
            }
            if (i > 2) {
                history.addSteps(step("已办结", 20));
            }
            if (i > 8) {
                history.addSteps(step("重新办理", 30));
            }
            histories.add(history.build());
        }
        CaseImporter importer = CaseImporter.of(HOTLINE, NativeCases.POLICY, NativeCases.CHINA);
        Map<CaseId, List<CaseEvent>> cases = new TreeMap<>();
        int unmapped = 0;
        for (CaseHistory history : histories) {
            CaseId id = CaseId.of("hotline-" + history.key().key());
            CaseImport read = importer.read(id, history, IMPORTED);
            unmapped += read.unmapped();
            cases.put(id, read.events());
        }
        CaseStatistics seen = seen(cases);
        assertThat(unmapped).isEqualTo(9);
        assertThat(seen.figure(CaseIndicator.FILING).value()).isEqualTo(Ratio.of(10, 10));
        assertThat(seen.figure(CaseIndicator.ON_TIME).value()).isEqualTo(Ratio.of(5, 10));
        assertThat(seen.figure(CaseIndicator.CLEARANCE).value()).isEqualTo(Ratio.of(6, 10));
        assertThat(seen.figure(CaseIndicator.GROSS_CLEARANCE).value()).isEqualTo(Ratio.of(7, 10));
        assertThat(seen.figure(CaseIndicator.REOPENING).value()).isEqualTo(Ratio.of(1, 7));
        assertThat(seen.figure(CaseIndicator.DISPATCH_ACCURACY).value()).isEqualTo(Ratio.of(9, 9));
        assertThat(seen.durations().quantile(100)).contains(Duration.ofDays(20));
        assertThat(seen.openByAge().stream().mapToInt(Integer::intValue).sum()).isEqualTo(4);
    }
}
