package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.scoring.district.Figure;
import io.github.xingwuguan.scoring.district.LeagueTable;
import io.github.xingwuguan.scoring.district.Nature;
import io.github.xingwuguan.scoring.district.Scoreboard;
import io.github.xingwuguan.scoring.district.Section;
import io.github.xingwuguan.scoring.district.WorkKind;
import io.github.xingwuguan.scoring.district.Worklist;
import java.io.PrintStream;
import java.util.stream.Collectors;

/**
 * The scoreboard on a terminal: the headline, the other figures by section, the subdistricts beside one another, and what there is to be done.
 *
 * @param scoreboard what is shown
 * @param files with the names
 */
record DistrictBoard(Scoreboard scoreboard, DistrictFiles files) {
    private static final int SHOWN = 3;

    void print(PrintStream out) {
        out.println();
        out.println("══ 区级看板 scoreboard " + scoreboard.question().asOf() + " ══");
        out.println(files.notice());
        scoreboard
                .headline()
                .keySet()
                .forEach(id -> out.println(line(scoreboard.figure(id).orElseThrow())));
        scoreboard.absent().forEach((id, why) -> out.println("  " + StarBoard.pad(id, 30) + "— <" + why.code() + ">"));
        for (Section section : Section.values()) {
            out.println();
            out.println(section.label().zh() + " " + section.label().en());
            scoreboard.section(section).stream()
                    .filter(figure -> figure.nature() == Nature.ILLUSTRATIVE)
                    .forEach(figure -> out.println(line(figure)));
        }
        out.println();
        out.println("街道对比（只比率，不比量） subdistricts by shares, never by numbers");
        scoreboard.league().columns().forEach(column -> out.println(line(column)));
        out.println();
        out.println("待办 to be done");
        Worklist work = scoreboard.worklist();
        for (WorkKind kind : WorkKind.values()) {
            long late =
                    work.of(kind).stream().filter(item -> item.due().hasCome()).count();
            out.println("  " + StarBoard.pad(kind.label().zh(), 18)
                    + StarBoard.pad(Integer.toString(work.of(kind).size()), 6) + "已到期 come "
                    + StarBoard.pad(Long.toString(late), 6)
                    + kind.label().en());
        }
    }

    private static String line(Figure figure) {
        return "  " + StarBoard.pad(figure.id(), 38)
                + StarBoard.pad(figure.value().toString(), 26)
                + StarBoard.pad(figure.nature().code(), 16)
                + figure.definition().zh() + "；" + figure.scope().zh() + "；"
                + figure.time().period();
    }

    private String line(LeagueTable.Column column) {
        return "  " + StarBoard.pad(column.definition().zh(), 34)
                + column.rows().stream()
                        .limit(SHOWN)
                        .map(row -> row.rank().map(rank -> rank + ". ").orElse("—  ") + name(row.area()) + " "
                                + row.value() + " <" + row.standing().code() + ">")
                        .collect(Collectors.joining("，"))
                + " …";
    }

    private String name(PlaceId area) {
        return files.places()
                .find(area)
                .map(place -> Texts.visible(place.label().zh()))
                .orElse(area.value());
    }
}
