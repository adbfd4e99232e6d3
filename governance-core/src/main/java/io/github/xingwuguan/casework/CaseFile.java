package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.dossier.Content;
import io.github.xingwuguan.casework.dossier.DigestSuite;
import io.github.xingwuguan.casework.dossier.Dossier;
import io.github.xingwuguan.casework.dossier.Draft;
import io.github.xingwuguan.casework.dossier.Entry;
import io.github.xingwuguan.casework.dossier.EntryHead;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A case and its dossier (一案一册): every event is an entry, and the state is what the entries come to. Immutable and thread-safe.
 *
 * <p>The host reads the dossier, decides, appends and stores, saying which version it has read; if somebody else was faster it does so
 * anew. A command that comes twice under one id has the events that it had the first time, and is entered once.
 */
public final class CaseFile {
    private static final int SCHEMA_VERSION = 1;

    private final Case state;
    private final Dossier dossier;

    private CaseFile(Case state, Dossier dossier) {
        this.state = state;
        this.dossier = dossier;
    }

    /**
     * {@return the file of a case that was not reported yet}
     *
     * @param id which case
     * @param suite the digest that its dossier is chained with
     */
    public static CaseFile open(CaseId id, DigestSuite suite) {
        return new CaseFile(Case.of(id), Dossier.open(id, suite));
    }

    /**
     * {@return the file of a case from its dossier}. Does not verify the chain; {@link Dossier#verify} does.
     *
     * @param dossier the dossier
     * @throws GovernanceException {@code erased-entry} if the content of an entry was erased and no redaction says what is left;
     *     {@code event-order} or with all problems if
     *     an entry is no event of a case, or not the next one
     */
    public static CaseFile read(Dossier dossier) {
        Case state = Case.of(dossier.caseId());
        return new CaseFile(Case.LIFECYCLE.fold(state, new History(dossier).all()), dossier);
    }

    /** {@return how the case stands} */
    public Case state() {
        return state;
    }

    /** {@return its entries} */
    public Dossier dossier() {
        return dossier;
    }

    /**
     * {@return what a command leads to}: what it led to before if it came before
     *
     * @param commandId the id that the host gave the command
     * @param deed what is wanted
     * @param context what surrounds the decision
     */
    public Decision<CaseEvent> decide(String commandId, Deed deed, Context<CasePolicy> context) {
        return decide(eventsOf(commandId), deed, context);
    }

    private Decision<CaseEvent> decide(List<CaseEvent> before, Deed deed, Context<CasePolicy> context) {
        if (deed instanceof Records.Redact redact && !isTrue(redact)) {
            return CaseRefusal.REDACTION_DIFFERS.decision();
        }
        if (before.isEmpty()) {
            return Case.LIFECYCLE.decide(state, deed, context);
        }
        boolean isSame = deed.ledTo(before) && before.get(0).trace().actor().equals(context.actor());
        return isSame ? new Decision.Accepted<>(before) : CaseRefusal.COMMAND_ID_REUSED.decision();
    }

    /** What is said to be left of an entry must be what is left of it. */
    private boolean isTrue(Records.Redact redact) {
        return events().stream().anyMatch(event -> event.redacted().equals(redact.left()));
    }

    /**
     * {@return the file with a request carried out}
     *
     * @param request who wants what, when
     * @param policy the policy that is frozen for the case, or in force while it is not filed
     * @param calendar the working days
     * @param salts gives 16 bytes that nobody can guess, new ones for each entry
     * @throws GovernanceException with the code of the refusal if it is refused
     */
    public CaseFile carryOut(CaseRequest request, CasePolicy policy, WorkCalendar calendar, Supplier<byte[]> salts) {
        Context<CasePolicy> context = new Context<>(request.actor(), request.at(), policy, calendar);
        if (!request.caseId().equals(state.id())) {
            throw new GovernanceException(
                    CaseRefusal.OTHER_CASE.code(),
                    "Request must be of case " + state.id() + ", but was of " + request.caseId());
        }
        List<CaseEvent> before = eventsOf(request.commandId());
        List<CaseEvent> events = decide(before, request.deed(), context).events();
        return before.isEmpty() ? entered(request.commandId(), events, request.at(), salts) : this;
    }

    /** {@return what happened to the case, in order} */
    public List<CaseEvent> events() {
        return new History(dossier).all();
    }

    /**
     * {@return what happened to the case, as somebody may read it}: who is accused learns neither who made the accusation nor what came with
     * it. The dossier itself names everybody; it is for those who handle the case.
     *
     * @param reader who reads
     */
    public List<CaseEvent> eventsFor(Actor reader) {
        return Confidence.readBy(reader, state, events());
    }

    /**
     * {@return the file with the events of a command entered}; this file if they stand in it already
     *
     * @param commandId the id of the command
     * @param events what {@link #decide} gave
     * @param occurredAt when it happened, which may be long before it is entered
     * @param salts gives 16 bytes that nobody can guess, new ones for each entry
     * @throws GovernanceException {@code command-id-reused} if other events stand under the id
     */
    public CaseFile append(String commandId, List<CaseEvent> events, Instant occurredAt, Supplier<byte[]> salts) {
        List<CaseEvent> before = eventsOf(commandId);
        if (!before.isEmpty()) {
            if (!before.equals(events)) {
                throw new GovernanceException(
                        CaseRefusal.COMMAND_ID_REUSED.code(), "Command must have an id of its own, but another had it");
            }
            return this;
        }
        return entered(commandId, events, occurredAt, salts);
    }

    private CaseFile entered(String commandId, List<CaseEvent> events, Instant occurredAt, Supplier<byte[]> salts) {
        List<Draft> drafts = new ArrayList<>(events.size());
        for (CaseEvent event : events) {
            drafts.add(new Draft(head(commandId, event, occurredAt), Content.of(salts.get(), CaseEvent.SHAPE, event)));
        }
        return new CaseFile(Case.LIFECYCLE.fold(state, events), dossier.append(drafts));
    }

    /**
     * {@return the file with one entry redacted}: its free texts are gone, what counts is left, and the dossier still verifies. A host that
     * keeps the dossier in a store appends the entry and then has the store erase the content.
     *
     * @param commandId the id of the command
     * @param seq the place of the entry
     * @param context what surrounds the decision
     * @param salts gives 16 bytes that nobody can guess, new ones for each entry
     * @throws GovernanceException with the code of the refusal if it is refused
     */
    public CaseFile redact(String commandId, int seq, Context<CasePolicy> context, Supplier<byte[]> salts) {
        CaseEvent left = events().stream()
                .filter(event -> event.trace().seq() == seq)
                .findFirst()
                .map(CaseEvent::redacted)
                .orElseThrow(() -> new GovernanceException(
                        CaseRefusal.UNKNOWN_ENTRY.code(), "Entry must stand in the dossier, but " + seq + " did not"));
        Decision<CaseEvent> decision = decide(commandId, new Records.Redact(left), context);
        CaseFile noted = append(commandId, decision.events(), context.now(), salts);
        return new CaseFile(noted.state, noted.dossier.erase(seq));
    }

    private static EntryHead head(String commandId, CaseEvent event, Instant occurredAt) {
        Trace trace = event.trace();
        return EntryHead.builder()
                .entryId("e-" + trace.seq())
                .type(event.deed().code())
                .schemaVersion(SCHEMA_VERSION)
                .occurredAt(trace.enteredAt().isPresent() ? trace.at() : occurredAt)
                .recordedAt(trace.recordedAt())
                .actor(trace.actor().id())
                .role(trace.actor().role().code())
                .org(trace.actor().org())
                .policy(trace.policy())
                .commandId(commandId)
                .attachments(event.deed().attachments())
                .build();
    }

    private List<CaseEvent> eventsOf(String commandId) {
        List<CaseEvent> found = List.of();
        List<Entry> entries = dossier.entries();
        int hash = commandId.hashCode();
        for (int i = 0; i < entries.size(); i++) {
            String other = entries.get(i).head().commandId();
            // a text keeps its hash, so that most are told apart without a look at their letters
            if (other.hashCode() == hash && other.equals(commandId)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(new History(dossier).event(entries.get(i)));
            }
        }
        return found;
    }
}
