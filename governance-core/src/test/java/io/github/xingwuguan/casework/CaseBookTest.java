package io.github.xingwuguan.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Language;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.casework.Assignment.Share;
import io.github.xingwuguan.casework.dossier.DigestSuite;
import io.github.xingwuguan.casework.dossier.Finding;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseBookTest {
    private final CaseDesk desk = new CaseDesk(CaseDesk.timed().build());
    private CaseFile file = CaseFile.open(CaseId.of("LX-1"), DigestSuite.SHA_256);

    private CaseBookTest does(Actor actor, Deed deed) {
        desk.now = desk.now.plus(Duration.ofHours(1));
        String id = "c-" + file.dossier().version();
        file = file.append(id, file.decide(id, deed, desk.context(actor)).events(), desk.now, () -> new byte[16]);
        return this;
    }

    private String book(Language language) {
        return String.join(
                "\n", CaseBook.lines(file, CaseDesk.COMMUNITY, file.dossier().verify(List.of()), language));
    }

    private void dispatched() {
        does(CaseDesk.RESIDENT, CaseDesk.report(CaseKind.PROPERTY_DISORDER))
                .does(CaseDesk.COMMUNITY, new Intake.Accept("2025-0001", "stacking", Urgency.NORMAL, Level.COMMUNITY))
                .does(CaseDesk.COMMUNITY, new Assignments.Dispatch("a1", CaseDesk.TO_FIRM, Share.LEAD))
                .does(CaseDesk.FIRM, new Assignments.Sign("a1"))
                .does(CaseDesk.FIRM, new Assignments.RecordProgress("half of it\nis gone"));
    }

    @Test
    void a_dossier_is_read_page_by_page_in_chinese_and_verified() {
        dispatched();
        assertThat(book(Language.ZH)).isEqualTo("""
            ══ 一案一册 LX-1　册号 2025-0001 ══

            第 1 页　2025-03-03 10:00　上报
              经办　居民（网格）1 号人员 residents
              内容　种类 物业乱象；地点 compound-1
              附件　处置前 image/jpeg 100 B SHA-256 0000000000000000000000000000000000000000000000000000000000000001
              随之　起算　种类 受理时限；时限（单位 工作分钟；数量 480；遇休息日 不顺延）
              阶段　未上报 → 已上报
              条目 1–2，摘要 be17f734ffb7

            第 2 页　2025-03-03 11:00　立案
              经办　社区（社区）2 号人员 community-1
              内容　册号 2025-0001；类别 stacking；紧急程度 一般；层级 社区
              随之　停表　种类 受理时限；期限（到期 2025-03-04 10:00；确定性 确定；日历 china-mainland@2026.1）
              随之　起算　种类 处置时限；时限（单位 工作日；数量 5；遇休息日 不顺延）
              阶段　已上报 → 已立案待派
              条目 3–5，摘要 ce3a84aad1ef

            第 3 页　2025-03-03 12:00　派单
              经办　社区（社区）2 号人员 community-1
              内容　编号 a1；对象（单位 firm-1；角色 物业企业；层级 网格）；承办方式 主办
              随之　起算　种类 签收时限；时限（单位 工作分钟；数量 240；遇休息日 不顺延）
              阶段　已立案待派 → 已派单待签收
              条目 6–7，摘要 231d192b06d8

            第 4 页　2025-03-03 13:00　签收
              经办　物业企业（网格）3 号人员 firm-1
              内容　编号 a1
              随之　停表　种类 签收时限；期限（到期 2025-03-03 18:00；确定性 确定；日历 china-mainland@2026.1）
              阶段　已派单待签收 → 处置中
              条目 8–9，摘要 f95d5313d94b

            第 5 页　2025-03-03 14:00　办理进展
              经办　物业企业（网格）3 号人员 firm-1
              内容　内容 half of it\\u000ais gone
              条目 10–10，摘要 53e6a8798a0e

            核验　完整；已脱敏条目 0；外部检查点 0；未锚定，截尾不可见\
            """);
    }

    @Test
    void a_book_in_english_names_nobody() {
        dispatched();
        assertThat(book(Language.EN))
                .contains("Page 2　2025-03-03 11:00　It is filed", "By　community (community) person 2 community-1")
                .contains("Stage　reported → accepted", "Text　Text half of it\\u000ais gone")
                .endsWith("Verified　intact; entries redacted 0; checkpoints kept outside 0;"
                        + " not anchored, so that a lost end would not show")
                .doesNotContain("wang", "wu ");
    }

    @Test
    void every_deed_has_a_name_in_both_languages() {
        assertThat(Case.LIFECYCLE.table())
                .hasSize(113)
                .allSatisfy(rule ->
                        assertThat(DeedWords.find(rule.code())).as(rule.code()).isPresent());
        assertThat(Deeds.all()).allSatisfy(deed -> assertThat(deed.label().zh()).isNotBlank());
    }

    @Test
    void every_member_of_a_deed_and_every_code_in_one_is_said_in_words() {
        for (Deed deed : Deeds.all()) {
            BookSink sink = new BookSink(Language.ZH, ActorId::value);
            Deed.TYPE.write(deed, sink);
            assertThat(sink.written()).as(deed.code()).doesNotContain("- ", "；-");
        }
        Map<String, Coded[]> words = Map.ofEntries(
                Map.entry("stage", Stage.values()),
                Map.entry("role", Role.values()),
                Map.entry("level", Level.values()),
                Map.entry("check", Check.values()),
                Map.entry("urgency", Urgency.values()),
                Map.entry("outcome", Outcome.values()),
                Map.entry("share", Share.values()),
                Map.entry("satisfaction", Satisfaction.values()),
                Map.entry("pressure", Pressure.values()),
                Map.entry("matter", Exemptions.Matter.values()),
                Map.entry("strand", Strand.values()),
                Map.entry("ground", Leaving.Ground.values()),
                Map.entry("rating", WhistleRating.values()),
                Map.entry("cause", Aftercare.Cause.values()),
                Map.entry("finding", Finding.Kind.values()),
                Map.entry(
                        "kind",
                        Stream.of(CaseKind.values(), ClockKind.values())
                                .flatMap(Arrays::stream)
                                .toArray(Coded[]::new)));
        words.forEach((name, codes) -> assertThat(codes)
                .allSatisfy(code -> assertThat(BookWords.code(name, code.code()))
                        .as(name + "." + code.code())
                        .isPresent()));
    }
}
