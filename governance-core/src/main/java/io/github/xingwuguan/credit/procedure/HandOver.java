package io.github.xingwuguan.credit.procedure;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is on record of the way out (交接情况).
 *
 * @param vote the decision of the owners that the firm leaves
 * @param successor the firm that follows
 * @param emergency the service until one follows
 * @param finished the document of the finished hand-over
 */
public record HandOver(
        Optional<Vote> vote, Optional<OrgId> successor, Optional<Emergency> emergency, Optional<String> finished) {
    static final HandOver NONE = new HandOver(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * A decision of the owners, as it was counted elsewhere (业主共同决定).
     *
     * @param ref the reference of the counted vote
     * @param on the day of the vote
     */
    public record Vote(String ref, LocalDate on) {
        /** The wire form. */
        public static final Shape<Vote> SHAPE =
                Shape.of("Vote", Field.of("ref", Type.TEXT, Vote::ref), Field.of("on", Type.DATE, Vote::on), Vote::new);

        /**
         * Checks the reference.
         *
         * @param ref the reference of the counted vote, 1 to 200 visible characters
         * @param on the day of the vote
         * @throws IllegalArgumentException if the reference has another form
         */
        public Vote {
            ProcedureRules.document("Vote", ref);
        }
    }

    /**
     * A service that the subdistrict begins when nobody follows (应急物业服务).
     *
     * @param provider who serves
     * @param days for how long
     * @param posted the notice by which all owners were told
     */
    public record Emergency(OrgId provider, DateRange days, String posted) {
        /** The wire form. */
        public static final Shape<Emergency> SHAPE = Shape.of(
                "Emergency service",
                Field.of("provider", Type.ORG, Emergency::provider),
                Field.of("days", BasicShapes.DATES, Emergency::days),
                Field.of("posted", Type.TEXT, Emergency::posted),
                Emergency::new);

        /**
         * Checks the notice.
         *
         * @param provider who serves
         * @param days for how long
         * @param posted the notice by which all owners were told, 1 to 200 visible characters
         * @throws IllegalArgumentException if the notice has another form
         */
        public Emergency {
            ProcedureRules.document("Notice to all owners", posted);
        }
    }

    /**
     * {@return whether somebody serves the project once the firm is gone}
     *
     * @param date the day on which it goes
     */
    public boolean isServed(LocalDate date) {
        return successor.isPresent()
                || emergency.filter(service -> service.days().contains(date)).isPresent();
    }
}
