package io.github.xingwuguan.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.examples.louxing.LouxingData;
import io.github.xingwuguan.json.GovernanceJson;
import io.github.xingwuguan.scoring.district.ScoreboardSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(boolean isTerminal, String... args) {
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream complained = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Quickstart(printed, complained, isTerminal).run(args);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Path district() throws IOException {
        Path district = Files.createDirectories(folder.resolve("district"));
        for (String name : LouxingData.names()) {
            try (InputStream in = LouxingData.open(name)) {
                Files.copy(in, district.resolve(name));
            }
        }
        return district;
    }

    private static void edit(Path file, int line, String from, String to) throws IOException {
        List<String> lines = new java.util.ArrayList<>(Files.readAllLines(file));
        assertThat(lines.get(line - 1)).contains(from);
        lines.set(line - 1, lines.get(line - 1).replaceFirst(java.util.regex.Pattern.quote(from), to));
        Files.write(file, lines);
    }

    @Test
    void one_hundred_and_seventy_one_of_one_hundred_and_seventy_four_have_a_star() throws IOException {
        Path board = folder.resolve("scoreboard.json");
        assertThat(run(false, "--out", board.toString())).isZero();
        assertThat(Files.readString(board))
                .contains("\"notice\": \"" + LouxingData.NOTICE + "\"")
                .containsPattern("\"headline\": \\{\\s+\"starred\": \\{\\s+\"numerator\": 171,\\s+\"denominator\": 174")
                .contains("\"nature\": \"illustrative\"", "\"policy\": \"louxing-five-star@0.1.0\"");
        assertThat(printed())
                .contains("已授星 starred 171/174", "★★★★★ 2（名额 quota 2）")
                .contains("<below-total>", "— Reasons —", "— 原因 —")
                .containsPattern("— 提升建议 way to star 4 —\\R  [A-E]\\d \\+");
        assertThat(folder.resolve("board-public.html")).content().contains("171/174", LouxingData.NOTICE);
        assertThat(folder.resolve("board-internal.html")).content().contains("不得外传", LouxingData.NOTICE);
        assertThat(complained()).isEmpty();
    }

    @Test
    void members_volunteers_and_departments_have_a_page() {
        assertThat(run(false, "--out", folder.resolve("board.json").toString())).isZero();
        assertThat(printed())
                .contains("8290/10110  82.00 %", "departments that lead in a matter 24", "louxing-departments@0.1.0")
                .containsPattern("积分账户 account \\S+ ");
    }

    @Test
    void faults_of_registers_are_named_by_their_line() throws IOException {
        Path district = district();
        Path duties = district.resolve("duties.jsonl");
        edit(duties, 2, "\"row\":\"ZR-02\"", "\"row\":\"ZR-01\"");
        Path points = district.resolve("points.jsonl");
        String second = Files.readAllLines(points).get(1);
        edit(points, 2, second, second.replace("louxing-points@0.1.0", "louxing-points@9"));
        assertThat(run(
                        false,
                        "--data",
                        district.toString(),
                        "--out",
                        folder.resolve("b.json").toString()))
                .isEqualTo(2);
        assertThat(complained())
                .contains("duplicate-row at duties.jsonl:2#/row", "unknown-rules at points.jsonl:2#/rules");
    }

    @Test
    void every_page_says_that_the_data_is_illustrative() {
        run(false, "--out", folder.resolve("board.json").toString());
        assertThat(printed()).startsWith(LouxingData.NOTICE).contains("Provenance: illustrative");
    }

    @Test
    void grades_and_lists_of_2024_are_those_of_the_headline() throws IOException {
        Path board = folder.resolve("scoreboard.json");
        assertThat(run(false, "--out", board.toString())).isZero();
        assertThat(Files.readString(board))
                .contains("\"enterprises\": 131,", "\"gradeA\": 15,", "\"gradeD\": 21,")
                .contains("\"redListed\": 10,", "\"blackListed\": 4")
                .contains("\"policy\": \"louxing-draft@0.1.0\"", "\"period\": \"2024\"", "\"asOf\": \"2024-12-31\"")
                .contains("\"disclaimer\": \"行业评价结果,不属于严重失信主体名单\"");
        assertThat(printed())
                .contains("A 15　B 58　C 33　D 21　未参评 not taking part 4")
                .contains("红榜 red list 10（名额 quota 8 %）", "黑榜 black list 4")
                .containsPattern("firm-018 示例物业018 +D +65\\.00 +— +触发一票否决：拒不撤离项目")
                .contains("分数 score C → 规则 rules C → 名额 quotas C → 否决 vetoes D → 延续 memory D", "合计 sum 65.0000")
                .contains("距上一等级 to the next better grade: 0", "结果自行变化日 changes by itself on: 2025-01-01")
                .contains("可发出退出预警，由业主决定 grounds for a warning, the owners decide: 列入黑榜");
        assertThat(printed().split("行业评价结果,不属于严重失信主体名单", -1)).hasSize(3);
    }

    @Test
    void cases_are_those_of_the_headline_and_one_dossier_is_a_book() throws IOException {
        Path board = folder.resolve("scoreboard.json");
        assertThat(run(false, "--out", board.toString())).isZero();
        assertThat(Files.readString(board))
                .contains("\"cases\": 155,", "\"casesCleared\": 93,", "\"hazards\": 17")
                .contains("\"policy\": \"louxing-cases@0.1.0\"", "\"period\": \"2024-01-01/2025-10-28\"");
        assertThat(printed())
                .containsPattern("销号率 +93/155  60\\.00 %")
                .contains("══ 一案一册 LX-2025-", "第 1 页　2025-", "经办　居民", "核验　完整；");
    }

    @Test
    void disputes_by_tier_petitions_of_two_years_and_losses_avoided_are_figures_with_ids() throws IOException {
        Path board = folder.resolve("scoreboard.json");
        assertThat(run(false, "--out", board.toString())).isZero();
        assertThat(Files.readString(board))
                .contains("\"disputesHandled\": 5046,", "\"lossAvoidedYuan\": 2945000,")
                .containsPattern("\"petitionsYearOnYear\": \\{\\s+\"numerator\": -378,\\s+\"denominator\": 780")
                .contains("\"TJ-05040\"", "\"LX-2025-8006\"", "\"XF-01182\"", "\"LX-2025-9014\"")
                .contains("仅供参考，不作考核", "评估方法 replacement-cost");
        assertThat(printed())
                .contains("矛盾纠纷 disputes 5046/5046")
                .containsPattern("simple +化解 settled \\d+/4471 .*不出社区 within the community \\d+/\\d+  9\\d\\.\\d\\d %")
                .contains("外部台账导入 imported 5040，未对照 unmapped 0，导入发现 findings 0")
                .containsPattern("2023-10-29/2024-10-28 +780 .*重复 repeated 55/780")
                .contains("同比 year on year -378/780  -48.46 %（仅供参考，不作考核")
                .contains("by the method replacement-cost: 2945000 元 yuan in 14 cases")
                .containsPattern("报到率 +10/12  83\\.33 %")
                .containsPattern("联席协商闭环 +8/8  100\\.00 %")
                .containsPattern("调解成功率 +5/6  83\\.33 %");
    }

    @Test
    void coordination_is_printed_with_numerators_and_denominators() throws IOException {
        assertThat(run(false, "--out", folder.resolve("board.json").toString())).isZero();
        assertThat(printed())
                .containsPattern("联席会议按期召开率 +\\d+/2088 ")
                .containsPattern("三驾马车 +\\d+/310 ")
                .containsPattern("三长在岗率 +\\d+/4636 ")
                .contains("席位未定义，不予核对 not checked, undefined: first, second, third");
    }

    @Test
    void a_history_that_the_rules_refuse_is_named_by_file_and_id() throws IOException {
        Path district = district();
        edit(district.resolve("initiatives.jsonl"), 3, "\"role\":\"resident\"", "\"role\":\"department\"");
        assertThat(run(false, "--data", district.toString())).isEqualTo(2);
        assertThat(complained()).contains("role at initiatives.jsonl#WZL-2025-003");
    }

    @Test
    void the_board_has_sections_a_league_and_what_is_to_be_done() throws IOException {
        Path board = folder.resolve("scoreboard.json");
        assertThat(run(false, "--out", board.toString())).isZero();
        String text = Files.readString(board);
        assertThat(text)
                .contains("\"partyBranches\": 287,", "\"chargingPorts\": 22820", "\"problemsSolved\": 108")
                .contains("\"nature\": \"reproduced\"", "\"nature\": \"published-goal\"")
                .contains("\"league\"", "\"standing\": \"small\"", "\"worklist\"", "\"kind\": \"term\"")
                .containsPattern("\"committeesAdded\": \\{\\s+\"target\": 100,\\s+\"actual\": \\d+,\\s+\"status\": ");
        ScoreboardSheet sheet = GovernanceJson.standard().read(ScoreboardSheet.SHAPE, text);
        assertThat(sheet.sections().keySet()).containsExactly("stars", "credit", "cases", "assembly", "programme");
        assertThat(new String(
                        GovernanceJson.standard().writePretty(ScoreboardSheet.SHAPE, sheet), StandardCharsets.UTF_8))
                .isEqualTo(text);
        assertThat(printed()).contains("区级看板 scoreboard 2025-10-28", "街道对比（只比率，不比量）", "任期届满");
    }

    @Test
    void votes_are_printed_with_their_margins_and_committees_by_state() {
        assertThat(run(false, "--out", folder.resolve("board.json").toString())).isZero();
        assertThat(printed())
                .containsPattern("M-01 .* 达到表决通过条件")
                .containsPattern("M-02 .* 达到表决通过条件")
                .contains("人数 36/48 ✓　面积 1996.93 m²/6150.89 m² 差 lacks 2157.04 m²")
                .containsPattern("M-04 .* 达到表决通过条件.*\\R.*\\R.*人数 40/60 ✓.*\\R.*少一张反对票，参与即不足")
                .contains("未表决认定·同意：30人 3137.58㎡", "Silence yes: persons 30, area 3137.58 m2")
                .containsPattern("active +242\\R +expiring +23\\R +expired +3\\R")
                .containsPattern("elected +198/310\\R.*with management committees +265/310")
                .contains("会议 meetings 683，有效 held 675，议题 motions carried 986　not-carried 47　not-held 15")
                .contains("attendance 3　owners-attendance 7　published-late 36")
                .doesNotContain("p-vote-garden-", "表决有效", "resolution is valid");
        // one vote alone is completed by a vote against it
        assertThat(printed().split("少一张反对票", -1)).hasSize(2);
    }

    @Test
    void votes_that_are_open_and_meetings_to_come_are_left_out() {
        assertThat(run(
                        false,
                        "--as-of",
                        "2025-06-24",
                        "--out",
                        folder.resolve("b.json").toString()))
                .isZero();
        assertThat(printed()).doesNotContain("M-01").containsPattern("会议 meetings 2\\d\\d，");
    }

    @Test
    void a_committee_that_nobody_knows_is_named_by_its_line() throws IOException {
        Path district = district();
        Path books = district.resolve("committee-meetings.jsonl");
        Files.writeString(
                books, "{\"committee\":\"nobody\",\"history\":[],\"sittings\":[]}\n", StandardOpenOption.APPEND);
        int last = Files.readAllLines(books).size();
        assertThat(run(false, "--data", district.toString())).isEqualTo(2);
        assertThat(complained())
                .contains("unknown-committee at committee-meetings.jsonl:" + last
                        + "#/committee: Committee must stand among the bodies, but nobody did not");
    }

    @Test
    void a_meeting_of_another_committee_stands_in_the_wrong_book() throws IOException {
        Path district = district();
        edit(district.resolve("committee-meetings.jsonl"), 3, "committee-xq-", "committee-yq-");
        assertThat(run(false, "--data", district.toString())).isEqualTo(2);
        assertThat(complained())
                .contains("committee-meetings.jsonl:3")
                .contains("Sitting must be one of committee-yq-");
    }

    @Test
    void services_are_counted_record_by_record() throws IOException {
        Path board = folder.resolve("scoreboard.json");
        assertThat(run(false, "--out", board.toString())).isZero();
        assertThat(printed())
                .contains("770 处 sites, 22820 端口 ports")
                .contains("compounds entered 296/310  95.48 %")
                .contains("problems solved in community-18 alone: 108/117")
                .contains("监管预警 alerts: ")
                .doesNotContain("-u0001");
        assertThat(Files.readString(board))
                .contains("\"chargingSites\": 770")
                .contains("\"chargingPorts\": 22820")
                .contains("\"problemsSolved\": 108")
                .containsPattern("\"compoundsEntered\": \\{\\s+\"numerator\": 296,\\s+\"denominator\": 310");
    }

    @Test
    void faults_of_services_are_named_by_file_and_line() throws IOException {
        Path district = district();
        edit(district.resolve("facilities.jsonl"), 2, "\"compound\":\"xq-", "\"compound\":\"xx-");
        edit(district.resolve("teams.jsonl"), 2, "\"team\":\"team-01\"", "\"team\":\"team-99\"");
        assertThat(run(
                        false,
                        "--data",
                        district.toString(),
                        "--out",
                        folder.resolve("board.json").toString()))
                .isEqualTo(2);
        assertThat(complained())
                .contains("unknown-compound at facilities.jsonl:2#/compound")
                .contains("unknown-team at teams.jsonl:2#/team: Record must name a known team, but named team-99");
    }

    @Test
    void a_year_without_petitions_before_it_has_no_change() throws IOException {
        Path board = folder.resolve("scoreboard.json");
        assertThat(run(false, "--as-of", "2024-02-28", "--out", board.toString()))
                .isZero();
        assertThat(Files.readString(board)).contains("disputesHandled").contains("\"petitionsYearOnYear\": \"new\"");
        assertThat(printed()).contains("同比 year on year 上年同期为零");
    }

    @Test
    void what_cannot_be_carried_out_or_read_is_named_by_file_and_line() throws IOException {
        Path district = district();
        edit(district.resolve("disputes.jsonl"), 7, "\"system\":\"mediation\"", "\"system\":\"grid\"");
        edit(district.resolve("disputes.jsonl"), 9, "TJ-00009", "TJ-00008");
        assertThat(run(false, "--data", district.toString())).isEqualTo(2);
        assertThat(complained())
                .contains(
                        "unknown-system at disputes.jsonl:7#/key/system: System must have a line in systems.jsonl, but"
                                + " grid had none")
                .contains(
                        "duplicate-case at disputes.jsonl:9#/key/key: Case must stand once, but TJ-00008 stood twice");
        edit(district.resolve("disputes.jsonl"), 7, "\"system\":\"grid\"", "\"system\":\"mediation\"");
        edit(district.resolve("disputes.jsonl"), 9, "TJ-00008", "TJ-00009");
        edit(district.resolve("petitions.jsonl"), 2, "\"role\":\"subdistrict\"", "\"role\":\"resident\"");
        assertThat(run(false, "--data", district.toString())).isEqualTo(2);
        assertThat(complained()).contains("role at petitions.jsonl:2#/deed");
    }

    @Test
    void a_request_that_is_refused_is_named_by_its_line() throws IOException {
        Path district = district();
        edit(district.resolve("cases.jsonl"), 2, "\"role\":\"subdistrict\"", "\"role\":\"resident\"");
        assertThat(run(
                        false,
                        "--data",
                        district.toString(),
                        "--out",
                        folder.resolve("board.json").toString()))
                .isEqualTo(2);
        assertThat(complained())
                .contains("role at cases.jsonl:2#/deed: Command must be accepted to have events, but was refused: this"
                        + " role may not do this");
    }

    @Test
    void a_year_without_a_policy_has_no_grades() throws IOException {
        Path board = folder.resolve("scoreboard.json");
        assertThat(run(false, "--as-of", "2024-10-28", "--out", board.toString()))
                .isZero();
        assertThat(Files.readString(board)).contains("\"starred\"", "\"gradeA\": \"no-policy\"");
        assertThat(printed()).contains("no credit policy was in force");
    }

    @Test
    void a_bar_shows_on_a_terminal_only() {
        run(true, "--out", folder.resolve("board.json").toString());
        assertThat(complained())
                .contains("\rclaims.jsonl [##", "\rcredit.jsonl [##")
                .endsWith("\r\u001b[2K");
    }

    @Test
    void faults_of_all_files_come_at_once_with_file_line_and_pointer() throws IOException {
        Path district = district();
        edit(district.resolve("claims.jsonl"), 3, "\"level\":\"self\"", "\"level\":\"slef\"");
        edit(district.resolve("places.jsonl"), 2, "\"form\":\"subdistrict\"", "\"form\":7");
        edit(district.resolve("credit.jsonl"), 5, "\"severity\":\"minor\"", "\"severity\":\"minr\"");
        Path board = folder.resolve("board.json");
        assertThat(run(false, "--data", district.toString(), "--out", board.toString()))
                .isEqualTo(2);
        assertThat(complained())
                .contains("claims.jsonl:3#/claims/0/level", "did you mean \"self\"?")
                .contains("places.jsonl:2#/subdistrict/form: Value must be a text, but was a number")
                .contains("credit.jsonl:5#/record/severity", "did you mean \"minor\"?")
                .doesNotContain("unknown-parent");
        assertThat(printed()).isEmpty();
        assertThat(board).doesNotExist();
    }

    @Test
    void lines_that_do_not_fit_together_are_named_by_file_and_line() throws IOException {
        Path district = district();
        edit(district.resolve("claims.jsonl"), 5, "\"subject\":\"xq-", "\"subject\":\"xx-");
        edit(district.resolve("places.jsonl"), 3, "subdistrict-1", "subdistrict-x");
        edit(district.resolve("credit.jsonl"), 6, "\"record\":\"cr-001-01\"", "\"record\":\"cr-999-01\"");
        edit(district.resolve("credit.jsonl"), 1, "\"91999999MA9X000019\"", "\"91999999MA00000X1A\"");
        assertThat(run(
                        false,
                        "--data",
                        district.toString(),
                        "--out",
                        folder.resolve("board.json").toString()))
                .isEqualTo(2);
        assertThat(complained())
                .contains("unknown-place at claims.jsonl:5#/subject: Subject must be a place, but xx-")
                .contains("unknown-parent at places.jsonl:3#/parents/0/value")
                .contains("unknown-record at credit.jsonl:6#/event/record: Event must name a record")
                .contains("unknown-enterprise at credit.jsonl:1#/tenure/holder/id: Enterprise must be one of");
    }

    @Test
    void a_faulty_run_leaves_the_last_board_as_it_was() throws IOException {
        Path district = district();
        Path board = Files.writeString(folder.resolve("board.json"), "the last one");
        Files.writeString(district.resolve("claims.jsonl"), "{\"subject\":");
        assertThat(run(false, "--data", district.toString(), "--out", board.toString()))
                .isEqualTo(2);
        assertThat(board).hasContent("the last one");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("board.json", "district");
        }
    }

    @Test
    void a_file_that_is_not_there_is_no_fault_of_the_data() {
        assertThat(run(false, "--data", folder.resolve("nowhere").toString())).isEqualTo(1);
        assertThat(complained()).startsWith("File cannot be read or written");
    }

    @Test
    void options_are_checked() {
        assertThat(run(false, "--colour", "red")).isEqualTo(2);
        assertThat(run(false, "--as-of", "yesterday")).isEqualTo(2);
        assertThat(run(false, "--out")).isEqualTo(2);
        assertThat(complained())
                .contains("Option must be --data, --as-of or --out, but was --colour")
                .contains("Option --as-of must have a date or path, but had yesterday")
                .contains("Option must have a value, but --out had none");
    }
}
