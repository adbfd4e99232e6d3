package io.github.xingwuguan.coordination;

import io.github.xingwuguan.coordination.Resolution.Result;
import io.github.xingwuguan.lifecycle.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether what was recorded of a sitting can be so.
 *
 * @param id the conference
 * @param call the call to it
 * @param sitting what was recorded
 * @param rules the rules
 */
record SittingCheck(String id, Call call, Sitting sitting, ConferenceRules rules) {
    Optional<Refusal> refusal(LocalDate today) {
        return ConferenceRefusal.PARTY_TWICE
                .when(Ids.isTwice(sitting.present()))
                .or(() -> ConferenceRefusal.NOT_INVITED.when(!call.invited().containsAll(sitting.present())))
                .or(() -> rules.hasQuorum(sitting.present()) ? held(today) : lapsed());
    }

    private Optional<Refusal> lapsed() {
        return ConferenceRefusal.NO_QUORUM.when(!sitting.resolutions().isEmpty()
                || !sitting.items().isEmpty()
                || !sitting.supersedes().isEmpty());
    }

    private Optional<Refusal> held(LocalDate today) {
        return agenda().or(() -> first(call.agenda(), this::matter))
                .or(() -> items(today))
                .or(this::supersedes);
    }

    private Optional<Refusal> agenda() {
        List<String> resolved =
                sitting.resolutions().stream().map(Resolution::matter).toList();
        Set<String> matters = call.agenda().stream().map(AgendaItem::id).collect(Collectors.toSet());
        return ConferenceRefusal.MATTER_TWICE
                .when(Ids.isTwice(resolved))
                .or(() -> ConferenceRefusal.AGENDA_DIFFERS.when(
                        !Set.copyOf(resolved).equals(matters)));
    }

    private Optional<Refusal> matter(AgendaItem matter) {
        return first(
                sitting.resolutions().stream()
                        .filter(resolution -> resolution.matter().equals(matter.id()))
                        .toList(),
                resolution -> resolution(matter, resolution));
    }

    private Optional<Refusal> resolution(AgendaItem matter, Resolution resolution) {
        List<Participant> consenting = resolution.consenting();
        return ConferenceRefusal.PARTY_TWICE
                .when(Ids.isTwice(consenting))
                .or(() -> ConferenceRefusal.NOT_PRESENT.when(!sitting.present().containsAll(consenting)))
                .or(() -> ConferenceRefusal.LEGAL_RESERVE.when(
                        matter.reserved() && resolution.result() == Result.ADOPTED))
                .or(() -> ConferenceRefusal.RESULT_DIFFERS.when(
                        rules.isAgreed(consenting, sitting.present()) != resolution.isCarried()));
    }

    private Optional<Refusal> items(LocalDate today) {
        List<String> ids = sitting.items().stream().map(ActionItem::id).toList();
        return ConferenceRefusal.ITEM_TWICE
                .when(Ids.isTwice(ids))
                .or(() -> first(sitting.items(), item -> item(item, today)));
    }

    private Optional<Refusal> item(ActionItem item, LocalDate today) {
        return ConferenceRefusal.NOT_AGREED
                .when(!sitting.carried().contains(item.matter()))
                .or(() -> ConferenceRefusal.NOT_INVITED.when(!call.invited().contains(item.owner())))
                .or(() -> ConferenceRefusal.DUE_IN_PAST.when(item.dueOn().isBefore(today)));
    }

    private Optional<Refusal> supersedes() {
        List<ItemRef> refs = sitting.supersedes();
        return ConferenceRefusal.ITEM_TWICE
                .when(Ids.isTwice(refs))
                .or(() -> ConferenceRefusal.SAME_CONFERENCE.when(
                        refs.stream().anyMatch(ref -> ref.conference().equals(id))))
                .or(() -> ConferenceRefusal.NOT_AGREED.when(
                        !refs.isEmpty() && sitting.carried().isEmpty()));
    }

    private static <T> Optional<Refusal> first(List<T> things, Function<T, Optional<Refusal>> why) {
        return things.stream().flatMap(thing -> why.apply(thing).stream()).findFirst();
    }
}
