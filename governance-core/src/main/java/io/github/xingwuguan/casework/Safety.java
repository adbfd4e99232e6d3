package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.OrgId;
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
 * What keeps people safe until a hazard is gone (安全管控), and what was not lost because it was found (避免损失).
 *
 * @param controls how often somebody saw to it in this cycle
 * @param loss the last estimate of the loss that was avoided; empty if nobody made one
 */
public record Safety(int controls, Optional<EstimateLoss> loss) {
    /** Nothing was seen to. */
    public static final Safety NONE = new Safety(0, Optional.empty());

    private static final long MOST_YUAN = 1_000_000_000_000L;
    private static final Set<Role> CONTROLLERS = EnumSet.complementOf(EnumSet.of(Role.RESIDENT, Role.SYSTEM));
    private static final Set<Stage> KNOWN =
            EnumSet.of(Stage.DISPOSED, Stage.VERIFIED, Stage.PUBLICITY, Stage.CLEARED, Stage.ARCHIVED);

    private static final Rule<Case, CasePolicy> CONTROL =
            CaseRules.line("record-interim-control", CONTROLLERS, Stage.open(), Safety::isHazard);
    private static final Rule<Case, CasePolicy> ESTIMATE = CaseRules.line(
            "estimate-loss",
            EnumSet.of(Role.SUBDISTRICT, Role.DEPARTMENT, Role.DISTRICT),
            KNOWN,
            CaseRules.FROZEN,
            CaseRules.NOT_REPORTED,
            Safety::isHazard);

    static final List<Rule<Case, CasePolicy>> TABLE = List.of(CONTROL, ESTIMATE);

    private static Optional<Refusal> isHazard(Case state, Context<CasePolicy> context) {
        return CaseRefusal.OTHER_KIND.when(!state.intake().isOf(CaseKind.HAZARD));
    }

    /** {@return whether somebody saw to it that nobody comes to harm until it is gone} */
    public boolean isControlled() {
        return controls > 0;
    }

    /** {@return this, at the beginning of a new cycle} */
    Safety reopened() {
        return new Safety(0, loss);
    }

    /** Deeds about safety (安全动作). */
    public sealed interface Ask extends Deed permits RecordControl, EstimateLoss {
        /**
         * {@return safety after it}
         *
         * @param before safety before
         */
        Safety apply(Safety before);

        @Override
        default Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return next.safety(apply(before.safety()));
        }
    }

    /**
     * Somebody saw to it that nobody comes to harm until the hazard is gone (临时管控措施).
     *
     * @param measure what was done
     * @param attachments how things are
     */
    public record RecordControl(String measure, List<Attachment> attachments) implements Ask {
        /**
         * Copies the attachments.
         *
         * @param measure what was done
         * @param attachments how things are
         */
        public RecordControl {
            attachments = List.copyOf(attachments);
        }

        @Override
        public Deed redacted() {
            return new RecordControl(GONE, attachments);
        }

        @Override
        public Safety apply(Safety before) {
            return new Safety(before.controls + 1, before.loss);
        }
    }

    /**
     * Somebody estimated the loss that was avoided (避免损失评估). A later estimate takes the place of an earlier one, which stays in the dossier.
     *
     * @param yuan how much, in whole yuan, at least 0
     * @param method a code value that says how, since sums are made of one method only
     * @param estimator who estimated it
     * @param document the number of the document
     */
    public record EstimateLoss(long yuan, String method, OrgId estimator, String document) implements Ask {
        /**
         * Checks the amount.
         *
         * @param yuan how much, in whole yuan
         * @param method a code value
         * @param estimator who estimated it
         * @param document the number of the document
         * @throws IllegalArgumentException if the amount is below 0 or above 10<sup>12</sup>, or the method or document blank
         */
        public EstimateLoss {
            if (yuan < 0 || yuan > MOST_YUAN) {
                throw new IllegalArgumentException("Loss must be from 0 to " + MOST_YUAN + " yuan, but was " + yuan);
            }
            if (method.isBlank() || document.isBlank()) {
                throw new IllegalArgumentException("Estimate must name method and document, but did not");
            }
        }

        @Override
        public Safety apply(Safety before) {
            return new Safety(before.controls, Optional.of(this));
        }
    }
}
