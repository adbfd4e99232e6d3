package io.github.xingwuguan.coordination.appraisal;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Coded;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Who may appraise a subject (评议人员).
 *
 * @param persons those who may, by id
 * @param barred those who may not, with the reason, by id
 */
public record Panel(List<ActorId> persons, List<Barred> barred) {
    /** Why somebody may not appraise (回避原因). */
    public enum Bar implements Coded {
        /** Nothing stands against it. */
        NONE("none"),
        /** Employee of the firm (物业员工). */
        EMPLOYEE("employee"),
        /** Spouse or direct relative of an employee (员工近亲属). */
        RELATIVE("relative"),
        /** Member of the body that is appraised (被评议组织成员). */
        APPRAISED("appraised");

        private final String code;

        Bar(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * Who may not appraise (应回避人员).
     *
     * @param person who
     * @param why why
     */
    public record Barred(ActorId person, Bar why) {}

    /**
     * Copies the lists.
     *
     * @param persons those who may
     * @param barred those who may not
     */
    public Panel {
        persons = List.copyOf(persons);
        barred = List.copyOf(barred);
    }

    static Panel of(List<ActorId> members, Function<ActorId, Bar> bar) {
        List<ActorId> persons = new ArrayList<>();
        List<Barred> barred = new ArrayList<>();
        for (ActorId member : members) {
            Bar why = bar.apply(member);
            if (why == Bar.NONE) {
                persons.add(member);
            } else {
                barred.add(new Barred(member, why));
            }
        }
        return new Panel(persons, barred);
    }

    /**
     * {@return whether there are enough}
     *
     * @param rules how many are needed
     */
    public boolean isLargeEnough(AppraisalRules rules) {
        return persons.size() >= rules.leastMembers();
    }
}
