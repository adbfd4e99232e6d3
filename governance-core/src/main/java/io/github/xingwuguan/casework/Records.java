package io.github.xingwuguan.casework;

import io.github.xingwuguan.casework.dossier.Attachment;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is added to a dossier without changing the case (卷宗记录): more evidence, a correction beside what it corrects, what strand a step drew
 * on, and the note that an entry lost its free texts.
 */
public final class Records {
    private static final Set<Role> ANYBODY = EnumSet.complementOf(EnumSet.of(Role.SYSTEM));
    private static final Set<Stage> ALWAYS = EnumSet.complementOf(EnumSet.of(Stage.NONE));

    private static final Rule<Case, CasePolicy> ATTACH = CaseRules.line("attach-evidence", ANYBODY, ALWAYS);
    private static final Rule<Case, CasePolicy> CORRECT =
            CaseRules.line("correct-entry", CaseRules.OFFICIALS, ALWAYS, CaseRules.NOT_REPORTED);
    private static final Rule<Case, CasePolicy> REDACT =
            CaseRules.line("redact", CaseRules.HIGHER, ALWAYS, CaseRules.NOT_REPORTED);

    private static final Rule<Case, CasePolicy> MARK_STRAND = CaseRules.line(
            "mark-strand",
            EnumSet.of(Role.PARTY_BRANCH, Role.COMMUNITY, Role.SUBDISTRICT, Role.DISTRICT),
            ALWAYS,
            CaseRules.NOT_REPORTED);

    static final List<Rule<Case, CasePolicy>> TABLE = List.of(ATTACH, CORRECT, REDACT, MARK_STRAND);

    private Records() {}

    private static Optional<Refusal> exists(int seq, Case state) {
        return CaseRefusal.UNKNOWN_ENTRY.when(seq < 1 || seq > state.seq());
    }

    /** Deeds about the dossier (卷宗动作). */
    public sealed interface Ask extends Deed permits AttachEvidence, Note, Recurrence.LinkRecurrence {
        @Override
        default Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return next;
        }
    }

    /**
     * More evidence comes in (补充材料). It shows how things are; it does not stand in for the evidence of a disposal or an inspection.
     *
     * @param attachments the evidence, at least one
     */
    public record AttachEvidence(List<Attachment> attachments) implements Ask {
        /**
         * Copies the attachments.
         *
         * @param attachments the evidence
         */
        public AttachEvidence {
            attachments = List.copyOf(attachments);
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return CaseRefusal.NOTHING_ATTACHED.when(attachments.isEmpty());
        }

        @Override
        public Case.Builder part(Case before, Trace trace, Case.Builder next) {
            List<Attachment> shown = attachments.stream()
                    .filter(attachment -> attachment.kind().equals(Attachment.BEFORE))
                    .toList();
            return next.intake(before.intake().showing(shown));
        }
    }

    /** Something is said about another entry (条目附注). */
    public sealed interface Note extends Ask permits CorrectEntry, Redact, MarkStrand {
        /** {@return the place of the entry} */
        int seq();

        /**
         * {@return the same about another place: where the entry stands in another dossier}
         *
         * @param seq the place
         */
        Note about(int seq);
    }

    /**
     * Something in an entry is wrong (更正说明). The entry stays; what it led to is changed by the deed that changes it, not by this one.
     *
     * @param seq the place of the entry
     * @param text what is right
     */
    public record CorrectEntry(int seq, String text) implements Note {
        @Override
        public Note about(int other) {
            return new CorrectEntry(other, text);
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return exists(seq, state).or(() -> CaseRefusal.EXPLANATION_MISSING.when(text.isBlank()));
        }

        @Override
        public Deed redacted() {
            return new CorrectEntry(seq, GONE);
        }
    }

    /**
     * An entry loses its free texts (脱敏): its content is erased and what is left of it stands here, so that the case can still be read and
     * counted. {@link CaseFile#redact} makes it.
     *
     * @param left the event without free texts
     */
    public record Redact(CaseEvent left) implements Note {
        @Override
        public int seq() {
            return left.trace().seq();
        }

        @Override
        public Note about(int other) {
            return new Redact(
                    new CaseEvent(Trace.builder().from(left.trace()).seq(other).build(), left.deed()));
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            boolean isOfRedaction = left.deed() instanceof Redact;
            return exists(left.trace().seq(), state).or(() -> CaseRefusal.UNKNOWN_ENTRY.when(isOfRedaction));
        }
    }

    /**
     * Somebody says what a step drew on (标注三治). The step stays as it is; {@link StrandPath} reads the marks.
     *
     * @param seq the place of the entry
     * @param strand what it drew on
     */
    public record MarkStrand(int seq, Strand strand) implements Note {
        @Override
        public Note about(int other) {
            return new MarkStrand(other, strand);
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return exists(seq, state);
        }
    }
}
