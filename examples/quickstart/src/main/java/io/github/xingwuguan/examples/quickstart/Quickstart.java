package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.assembly.committee.CommitteePolicy;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Language;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyTimeline;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.examples.quickstart.board.BoardPage;
import io.github.xingwuguan.examples.quickstart.board.BoardView;
import io.github.xingwuguan.examples.quickstart.board.InternalView;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.json.GovernanceJson;
import io.github.xingwuguan.scoring.district.DistrictPolicies;
import io.github.xingwuguan.scoring.district.Scoreboard;
import io.github.xingwuguan.scoring.district.ScoreboardQuestion;
import io.github.xingwuguan.scoring.district.ScoreboardSheet;
import io.github.xingwuguan.scoring.district.StarProgramme;
import io.github.xingwuguan.scoring.rating.RatingText;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rates the star programme of a district, assesses the credit of its enterprises, carries out what was wanted of its cases, counts what
 * its owners voted on and writes {@code scoreboard.json}.
 *
 * <p>Options: {@code --data DIR} reads a district's own files in place of the illustrative ones, {@code --as-of DATE} rates on another
 * day, {@code --out FILE} writes elsewhere. Exit code 0 is success, 1 a file that cannot be read or written, 2 input or options that
 * are wrong; nothing half-written is left behind.
 */
public final class Quickstart {
    /** What is asked of committees where no local rule is known. */
    static final CommitteePolicy COMMITTEES = BundledPolicies.COMMITTEES_NATIONAL.read();

    private static final LocalDate PUBLISHED = LocalDate.parse("2025-10-28");

    private final PrintStream out;
    private final PrintStream err;
    private final boolean isTerminal;

    Quickstart(PrintStream out, PrintStream err, boolean isTerminal) {
        this.out = out;
        this.err = err;
        this.isTerminal = isTerminal;
    }

    /** Newer platforms need {@code -Djdk.console=java.base} for the console to tell a terminal from a file, which the build gives. */
    @SuppressWarnings("SystemConsoleNull")
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = new Quickstart(out, err, System.console() != null).run(args);
        out.flush();
        System.exit(code);
    }

    int run(String... args) {
        try {
            work(Options.parse(args, PUBLISHED));
            return 0;
        } catch (GovernanceException refusal) {
            err.println("Input cannot be used:");
            for (Problem problem : refusal.problems().all()) {
                err.println("  " + Texts.visible(problem.toString()));
            }
            if (refusal.problems().omitted() > 0) {
                err.println("  … and " + refusal.problems().omitted() + " more");
            }
            return 2;
        } catch (UncheckedIOException | IOException e) {
            err.println("File cannot be read or written: " + Texts.visible(String.valueOf(e.getMessage())));
            return 1;
        }
    }

    private void work(Options options) throws IOException {
        GovernanceJson json = GovernanceJson.standard();
        DistrictFiles files = DistrictFiles.read(json, options.data(), new Progress(err, isTerminal));
        CaseDesk desk = new CaseDesk(BundledPolicies.LOUXING_CASES.read(), options.asOf());
        CaseShelf book = CaseShelf.of(desk, files.histories().casework());
        BodiesProgramme bodies = BodiesProgramme.replay(files, options.asOf());
        AssemblyProgramme assembly = AssemblyProgramme.count(COMMITTEES, files, options.asOf());
        Scoreboard scoreboard = Scoreboard.of(
                files.records(book.logs(), bodies, assembly), policies(desk), ScoreboardQuestion.on(options.asOf()));
        scoreboard.stars().ifPresent(programme -> explain(programme, new StarBoard(programme, files)));
        scoreboard
                .credit()
                .ifPresentOrElse(
                        assessed -> explain(new CreditBoard(assessed, files)),
                        () -> out.println("评定年度无有效信用评价办法 no credit policy was in force in the last full year"));
        new CaseBoard(scoreboard, desk.policy(), book).print(files.notice(), out);
        new BodiesBoard(bodies, files).print(out);
        new PeopleBoard(new PeopleProgramme(files, book.responders(desk.end()), options.asOf())).print(out);
        new AssemblyBoard(assembly, files).print(out);
        new ServiceBoard(new ServiceProgramme(files, options.asOf()), files.notice()).print(out);
        new DistrictBoard(scoreboard, files).print(out);
        write(json, scoreboard, files, options.out());
    }

    /** The figures for programs, and two pages for people beside them. */
    private void write(GovernanceJson json, Scoreboard scoreboard, DistrictFiles files, Path file) throws IOException {
        BoardView view = new PublicBoard(scoreboard, files).view();
        InternalView internal = new InternalBoard(scoreboard, files).view();
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        contents.put(file, json.writePretty(ScoreboardSheet.SHAPE, ScoreboardSheet.of(scoreboard, files.notice())));
        contents.put(
                file.resolveSibling("board-public.html"), BoardPage.open(view).getBytes(StandardCharsets.UTF_8));
        contents.put(
                file.resolveSibling("board-internal.html"),
                BoardPage.internal(view, internal).getBytes(StandardCharsets.UTF_8));
        out.println();
        for (Map.Entry<Path, byte[]> content : contents.entrySet()) {
            out.println(files.notice() + "　written: " + WholeFile.write(content.getKey(), content.getValue()));
        }
    }

    static DistrictPolicies policies(CaseDesk desk) {
        return DistrictPolicies.builder()
                .calendar(CaseDesk.CALENDAR)
                .rubrics(PolicyTimeline.of(List.of(BundledPolicies.LOUXING_FIVE_STAR.read())))
                .credit(PolicyTimeline.of(List.of(BundledPolicies.LOUXING_DRAFT.read())))
                .cases(PolicyTimeline.of(List.of(desk.policy())))
                .programmes(PolicyTimeline.of(List.of(BundledPolicies.LOUXING_THREE_YEARS.read())))
                .community(PlaceId.of("community-18"))
                .committees(COMMITTEES)
                .appraisal(BundledPolicies.LOUXING_APPRAISAL.read().rules())
                .fees(BundledPolicies.LOUXING_FEES.read())
                .supervision(BundledPolicies.LOUXING_SUPERVISION.read())
                .registration(BundledPolicies.LOUXING_REGISTRATION.read())
                .lossMethod("replacement-cost")
                .build();
    }

    /** One compound in full, in both languages, and its way to the next star. */
    private void explain(StarProgramme programme, StarBoard board) {
        board.print(out);
        int row = board.mostExplainable();
        for (Language language : Language.values()) {
            out.println();
            out.println("══ " + board.name(programme.subject(row)) + " ══");
            out.print(RatingText.of(programme.rating(row), programme.resolution(row), language));
        }
        programme.adviceForNextStar(row).ifPresent(advice -> {
            out.println("— 提升建议 way to star " + advice.star() + " —");
            advice.steps()
                    .forEach(step -> out.println(
                            "  " + step.indicator() + " +" + step.gain() + "  " + step.from() + " → " + step.to()));
            advice.obstacles().forEach(obstacle -> out.println("  " + Texts.visible(obstacle.toString())));
        });
    }

    /** Grades and lists, and one firm in full that has not the grade of its points. */
    private void explain(CreditBoard board) {
        board.print(out);
        board.mostFallen()
                .ifPresent(i -> new CreditPage(
                                board.programme().assessment(i),
                                board.programme().run().policy())
                        .print(board.name(i), board.files().notice(), out));
    }
}
