package io.github.xingwuguan.programme.reportin;

import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;

/**
 * What an employer was told of its members in a compound for a year (反馈派出单位).
 *
 * @param employer who was told
 * @param compound of which compound
 * @param year for which year
 * @param givenOn when
 */
public record EmployerFeedback(OrgId employer, PlaceId compound, int year, LocalDate givenOn) implements ReportInEntry {
    /** The wire form. */
    public static final Shape<EmployerFeedback> SHAPE = Shape.of(
            "Employer feedback",
            Field.of("employer", Type.ORG, EmployerFeedback::employer),
            Field.of("compound", Type.PLACE, EmployerFeedback::compound),
            Field.of("year", Type.INT, EmployerFeedback::year),
            Field.of("givenOn", Type.DATE, EmployerFeedback::givenOn),
            EmployerFeedback::new);

    /**
     * Checks the year.
     *
     * @param employer who was told
     * @param compound of which compound
     * @param year for which year
     * @param givenOn when
     * @throws IllegalArgumentException if it is given before its year
     */
    public EmployerFeedback {
        if (givenOn.getYear() < year) {
            throw new IllegalArgumentException(
                    "Feedback must not come before its year " + year + ", but came on " + givenOn);
        }
    }
}
