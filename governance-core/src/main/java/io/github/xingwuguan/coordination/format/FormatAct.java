package io.github.xingwuguan.coordination.format;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.coordination.ActionItem;
import io.github.xingwuguan.coordination.Ids;
import io.github.xingwuguan.coordination.Participant;
import io.github.xingwuguan.coordination.TrackedItem;
import io.github.xingwuguan.coordination.TrackedItem.Progress;
import io.github.xingwuguan.lifecycle.Act;
import io.github.xingwuguan.lifecycle.Acted;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.lifecycle.Stamp;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Union;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is done with a matter (议事动作). */
public sealed interface FormatAct extends Act<FormatMatter, MeetingFormat> {
    /** The wire form: one member, named by the code of the act. */
    Union<Act<FormatMatter, MeetingFormat>> TYPE = FormatWire.TYPE;

    /** The wire form of an entry. */
    Shape<Acted<FormatMatter, MeetingFormat>> ENTRY = Acted.shape("Format entry", TYPE);

    @Override
    default Rule<FormatMatter, DatedRules<MeetingFormat>> rule() {
        return FormatMatter.LIFECYCLE.rule(TYPE.code(this));
    }

    /**
     * It is raised (提出议题).
     *
     * @param matter what it is about
     * @param caseId the case that it belongs to, if there is one
     * @param reserved whether the law reserves it to the owners
     */
    record Raise(String matter, Optional<CaseId> caseId, boolean reserved) implements FormatAct {
        /**
         * Checks the text.
         *
         * @param matter what it is about
         * @param caseId the case that it belongs to
         * @param reserved whether the law reserves it to the owners
         * @throws IllegalArgumentException if the text is blank
         */
        public Raise {
            if (matter.isBlank()) {
                throw new IllegalArgumentException("Matter must say what it is about, but did not");
            }
        }

        @Override
        public FormatMatter after(FormatMatter before, Stamp stamp) {
            return before.toBuilder()
                    .last(stamp)
                    .stage(FormatStage.OPEN)
                    .matter(matter)
                    .caseId(caseId)
                    .reserved(reserved)
                    .build();
        }
    }

    /**
     * A stage of the sitting passes (完成环节).
     *
     * @param stage the code of the stage
     * @param present the parties that were there; at most 100
     */
    record PassStage(String stage, List<Participant> present) implements FormatAct {
        /**
         * Copies the parties.
         *
         * @param stage the code of the stage
         * @param present the parties that were there
         * @throws IllegalArgumentException if there are more than 100
         */
        public PassStage {
            present = List.copyOf(present);
            if (present.size() > 100) {
                throw new IllegalArgumentException("Stage must have at most 100 parties, but had " + present.size());
            }
        }

        @Override
        public Optional<Refusal> check(FormatMatter state, Context<DatedRules<MeetingFormat>> context) {
            MeetingFormat format = context.policy().rules();
            if (state.passed() == format.stages().size()) {
                return Optional.of(FormatRefusal.WRONG_STAGE.refusal("—"));
            }
            String next = format.stages().get(state.passed()).code();
            return stage.equals(next) ? parties(format) : Optional.of(FormatRefusal.WRONG_STAGE.refusal(next));
        }

        private Optional<Refusal> parties(MeetingFormat format) {
            return FormatRefusal.PARTY_TWICE
                    .when(Ids.isTwice(present))
                    .or(() -> format.parties().stream()
                            .filter(role -> present.stream().noneMatch(party -> party.role() == role))
                            .findFirst()
                            .map(Role::code)
                            .map(FormatRefusal.PARTY_MISSING::refusal));
        }

        @Override
        public FormatMatter after(FormatMatter before, Stamp stamp) {
            return before.toBuilder()
                    .last(stamp)
                    .passed(before.passed() + 1)
                    .present(present)
                    .build();
        }
    }

    /**
     * It is agreed on (达成一致).
     *
     * @param items what is to be done; none if nothing is; at most 100
     */
    record Agree(List<ActionItem> items) implements FormatAct {
        /**
         * Copies the items.
         *
         * @param items what is to be done
         * @throws IllegalArgumentException if there are more than 100
         */
        public Agree {
            items = List.copyOf(items);
            if (items.size() > 100) {
                throw new IllegalArgumentException("Agreement must have at most 100 items, but had " + items.size());
            }
        }

        @Override
        public Optional<Refusal> check(FormatMatter state, Context<DatedRules<MeetingFormat>> context) {
            return FormatRefusal.ITEM_TWICE
                    .when(Ids.isTwice(items.stream().map(ActionItem::id).toList()))
                    .or(() -> items.stream()
                            .flatMap(item -> item(item, state, context.today()).stream())
                            .findFirst());
        }

        private static Optional<Refusal> item(ActionItem item, FormatMatter state, LocalDate today) {
            return FormatRefusal.OTHER_MATTER
                    .when(!item.matter().equals(state.id()))
                    .or(() -> FormatRefusal.NOT_THERE.when(!state.present().contains(item.owner())))
                    .or(() -> FormatRefusal.DUE_IN_PAST.when(item.dueOn().isBefore(today)));
        }

        @Override
        public FormatMatter after(FormatMatter before, Stamp stamp) {
            return before.toBuilder()
                    .last(stamp)
                    .stage(items.isEmpty() ? FormatStage.DONE : FormatStage.TRACKING)
                    .items(items.stream()
                            .map(item -> new TrackedItem(item, Progress.OPEN, Optional.empty()))
                            .toList())
                    .build();
        }
    }

    /** The sitting ends without agreement (未达成一致). */
    record Adjourn() implements FormatAct {
        @Override
        public FormatMatter after(FormatMatter before, Stamp stamp) {
            return before.toBuilder()
                    .last(stamp)
                    .sittings(before.sittings() + 1)
                    .passed(0)
                    .build();
        }
    }

    /**
     * It goes to a joint conference (转联席会议).
     *
     * @param conference the id of the conference
     */
    record Refer(String conference) implements FormatAct {
        /**
         * Checks the id.
         *
         * @param conference the id of the conference
         * @throws IllegalArgumentException if it has another form
         */
        public Refer {
            Ids.check(conference, "Conference id");
        }

        @Override
        public FormatMatter after(FormatMatter before, Stamp stamp) {
            return before.toBuilder()
                    .last(stamp)
                    .stage(FormatStage.REFERRED)
                    .conference(conference)
                    .build();
        }
    }

    /**
     * Its owner has done an item (落实).
     *
     * @param item the id of the item
     */
    record FulfilItem(String item) implements FormatAct {
        @Override
        public Optional<Refusal> check(FormatMatter state, Context<DatedRules<MeetingFormat>> context) {
            return FormatRefusal.UNKNOWN_ITEM
                    .when(state.openItem(item).isEmpty())
                    .or(() -> FormatRefusal.NOT_OWNER.when(state.openItem(item)
                            .filter(open -> open.item().owner().isOf(context.actor()))
                            .isEmpty()));
        }

        @Override
        public FormatMatter after(FormatMatter before, Stamp stamp) {
            List<TrackedItem> items = before.items().stream()
                    .map(one -> one.isOpen() && one.item().id().equals(item)
                            ? new TrackedItem(one.item(), Progress.FULFILLED, Optional.of(stamp.at()))
                            : one)
                    .toList();
            boolean isDone = items.stream().noneMatch(TrackedItem::isOpen);
            return before.toBuilder()
                    .last(stamp)
                    .stage(isDone ? FormatStage.DONE : FormatStage.TRACKING)
                    .items(items)
                    .build();
        }
    }
}
