package io.github.xingwuguan.casework.foreign;

import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Texts;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what a map gets wrong, all at once. */
final class StatusMapLint {
    static final int MAX_STATUS = 200;

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");
    private static final Pattern REASON = Pattern.compile("(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*");

    /** The clocks' own reason to stand still: while the work is looked at. */
    private static final String LOOKED_AT = "looked-at";

    private final Problems.Collector problems = Problems.collector();
    private final Set<String> statuses = new HashSet<>();

    private StatusMapLint() {}

    static Problems run(String system, List<StatusLine> lines) {
        StatusMapLint lint = new StatusMapLint();
        if (!KEY.matcher(system).matches()) {
            lint.problems.error(
                    "system-form",
                    "/system",
                    "System must be 1 to 64 letters, digits, '.', '_', ':' or '-', but was \"" + Texts.visible(system)
                            + "\"");
        }
        if (lines.stream().noneMatch(line -> line.means().contains(Meaning.ACCEPT))) {
            lint.problems.error(
                    "nothing-filed",
                    "/lines",
                    "Map must have a status that means accept, since figures are of what was filed, but had none");
        }
        for (int i = 0; i < lines.size(); i++) {
            lint.line("/lines/" + i, lines.get(i));
        }
        return lint.problems.toProblems();
    }

    private void line(String path, StatusLine line) {
        if (line.status().isBlank() || line.status().length() > MAX_STATUS) {
            problems.error(
                    "status-form",
                    path + "/status",
                    "Status must have 1 to " + MAX_STATUS + " characters, but had "
                            + line.status().length());
        } else if (!statuses.add(line.status())) {
            problems.error(
                    "duplicate-status",
                    path + "/status",
                    "Status must stand once, but \"" + Texts.visible(line.status()) + "\" stood twice");
        }
        if (new HashSet<>(line.means()).size() < line.means().size()) {
            problems.error(
                    "duplicate-meaning", path + "/means", "Meaning must stand once in a status, but stood twice");
        }
        EnumSet.allOf(Detail.class).forEach(detail -> detail(path, line, detail));
        line.reason()
                .filter(reason -> !REASON.matcher(reason).matches() || reason.equals(LOOKED_AT))
                .ifPresent(reason -> problems.error(
                        "reason-form",
                        path + "/reason",
                        "Reason must be kebab-case of 1 to 64 characters and none of our own, but was \""
                                + Texts.visible(reason) + "\""));
    }

    private void detail(String path, StatusLine line, Detail detail) {
        if (detail.isUsed(line) && !detail.stands(line)) {
            problems.error(
                    "detail-missing",
                    path + "/" + detail.member,
                    "Status must say " + detail.member + " for what it means, but did not");
        } else if (detail.stands(line) && !detail.isUsed(line)) {
            problems.error(
                    "detail-idle",
                    path + "/" + detail.member,
                    "Status must say " + detail.member + " only if what it means needs it, but said it");
        }
    }
}
