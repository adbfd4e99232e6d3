package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.ReasonCode;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.stream.Stream;

/** What is wrong with how an assembly was called (会议召集问题); nothing that was voted under it can be announced as passed. */
public enum ConvocationFault implements ReasonCode {
    /** The vote opens before the notice has run (公告期不足). */
    NOTICE_TOO_SHORT("notice-too-short", "公告期不足", "the notice was too short"),
    /** The calendar does not reach as far as the notice, so that nobody can say (公告期无法核算). */
    NOTICE_UNKNOWN("notice-unknown", "工作日历未覆盖公告期，无法核算", "the calendar does not cover the notice"),
    /** The vote closes too soon (表决期不足). */
    WINDOW_TOO_SHORT("window-too-short", "表决期不足", "the vote was open too short"),
    /** The vote closes too late (表决期过长). */
    WINDOW_TOO_LONG("window-too-long", "表决期过长", "the vote was open too long");

    /** A code on the wire. */
    public static final Type<ConvocationFault> TYPE = Type.code("Fault of a convocation", values());

    private final String code;
    private final String zh;
    private final String en;

    ConvocationFault(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /**
     * {@return those that are among the problems of a convocation, each once, in the order of this enum}
     *
     * @param problems what {@link Convocation#faults} found
     */
    public static List<ConvocationFault> among(Problems problems) {
        return Stream.of(values())
                .filter(fault -> problems.all().stream()
                        .anyMatch(problem -> problem.code().equals(fault.code)))
                .toList();
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label template() {
        return Label.of(zh, en);
    }
}
