package io.github.xingwuguan.coordination.enforcement;

import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.lifecycle.Act;
import io.github.xingwuguan.lifecycle.ActLog;
import io.github.xingwuguan.lifecycle.Acted;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.lifecycle.Stamp;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Union;
import java.util.List;
import java.util.Optional;

/** What is done with a hand-over (移交动作). None of it punishes anybody: departments decide elsewhere. */
public sealed interface EnforcementAct extends Act<HandOver, EnforcementRules> {
    /** The wire form: one member, named by the code of the act. */
    Union<Act<HandOver, EnforcementRules>> TYPE = EnforcementWire.TYPE;

    /** The wire form of an entry. */
    Shape<Acted<HandOver, EnforcementRules>> ENTRY = Acted.shape("Enforcement entry", TYPE);

    /** The wire form of a whole history. */
    Shape<ActLog<HandOver, EnforcementRules>> LOG = ActLog.shape("Enforcement log", ENTRY);

    @Override
    default Rule<HandOver, DatedRules<EnforcementRules>> rule() {
        return HandOver.LIFECYCLE.rule(TYPE.code(this));
    }

    /**
     * Something is found (发现).
     *
     * @param matter the code of the matter
     * @param compound where
     * @param subject who did it, if that is known and an organisation
     */
    record Find(String matter, PlaceId compound, Optional<OrgId> subject) implements EnforcementAct {
        @Override
        public Optional<Refusal> check(HandOver state, Context<DatedRules<EnforcementRules>> context) {
            return EnforcementRefusal.UNKNOWN_MATTER.when(
                    context.policy().rules().matter(matter).isEmpty());
        }

        @Override
        public HandOver after(HandOver before, Stamp stamp) {
            return before.toBuilder()
                    .last(stamp)
                    .stage(HandOverStage.FOUND)
                    .matter(matter)
                    .compound(compound)
                    .subject(subject)
                    .foundBy(stamp.actor())
                    .foundAt(stamp.at())
                    .build();
        }
    }

    /**
     * Somebody is asked to stop (劝阻).
     *
     * @param effect what came of it
     */
    record Dissuade(Effect effect) implements EnforcementAct {
        @Override
        public HandOver after(HandOver before, Stamp stamp) {
            return before.toBuilder()
                    .last(stamp)
                    .stage(HandOverStage.DISSUADED)
                    .effect(effect)
                    .build();
        }
    }

    /**
     * It is reported (报告).
     *
     * @param to the department that the list names; empty if it names none or several, so that the subdistrict says which one takes it
     */
    record Report(Optional<OrgId> to) implements EnforcementAct {
        @Override
        public Optional<Refusal> check(HandOver state, Context<DatedRules<EnforcementRules>> context) {
            List<OrgId> competent = EnforcementTable.competent(state, context);
            return EnforcementRefusal.NOT_COMPETENT.when(
                    !to.equals(competent.stream().findFirst().filter(one -> competent.size() == 1)));
        }

        @Override
        public HandOver after(HandOver before, Stamp stamp) {
            return before.toBuilder()
                    .last(stamp)
                    .reportedAt(stamp.at())
                    .addressed(to, stamp.at())
                    .build();
        }
    }

    /**
     * It is said which department takes it (指定主管部门).
     *
     * @param department which; one of those that the list names, if it names any
     */
    record Assign(OrgId department) implements EnforcementAct {
        @Override
        public Optional<Refusal> check(HandOver state, Context<DatedRules<EnforcementRules>> context) {
            List<OrgId> competent = EnforcementTable.competent(state, context);
            return EnforcementRefusal.NOT_COMPETENT.when(!competent.isEmpty() && !competent.contains(department));
        }

        @Override
        public HandOver after(HandOver before, Stamp stamp) {
            return before.toBuilder()
                    .last(stamp)
                    .addressed(Optional.of(department), stamp.at())
                    .build();
        }
    }

    /**
     * The department says that it is not competent (不予受理): the subdistrict says who is.
     *
     * @param reason why
     */
    record Decline(String reason) implements EnforcementAct {
        /**
         * Checks the reason.
         *
         * @param reason why
         * @throws IllegalArgumentException if the reason is blank
         */
        public Decline {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("Declining must have a reason, but had none");
            }
        }

        @Override
        public HandOver after(HandOver before, Stamp stamp) {
            return before.toBuilder()
                    .last(stamp)
                    .addressed(Optional.empty(), stamp.at())
                    .build();
        }
    }

    /**
     * The department takes it on (受理).
     *
     * @param document the number of its document
     */
    record Accept(String document) implements EnforcementAct {
        @Override
        public Optional<Refusal> check(HandOver state, Context<DatedRules<EnforcementRules>> context) {
            return EnforcementRefusal.NO_DOCUMENT.when(document.isBlank());
        }

        @Override
        public HandOver after(HandOver before, Stamp stamp) {
            return before.toBuilder()
                    .last(stamp)
                    .stage(HandOverStage.ACCEPTED)
                    .acceptedAt(stamp.at())
                    .acceptance(document)
                    .build();
        }
    }

    /**
     * The department says what came of it (反馈结果).
     *
     * @param document the number of its document; what it decided stands there and not here
     */
    record ReturnResult(String document) implements EnforcementAct {
        @Override
        public Optional<Refusal> check(HandOver state, Context<DatedRules<EnforcementRules>> context) {
            return EnforcementRefusal.NO_DOCUMENT.when(document.isBlank());
        }

        @Override
        public HandOver after(HandOver before, Stamp stamp) {
            return before.toBuilder()
                    .last(stamp)
                    .stage(HandOverStage.RETURNED)
                    .returnedAt(stamp.at())
                    .result(document)
                    .build();
        }
    }
}
