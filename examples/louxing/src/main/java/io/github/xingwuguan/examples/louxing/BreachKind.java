package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.credit.Severity;

/**
 * A kind of breach (不良信息类别), and what one is worth under the bundled draft in tenths of a point: a firm's records are drawn until
 * they come to what its profile asks for. What they do come to is for the engine to say.
 */
enum BreachKind {
    UNSATISFIED("complaint-unsatisfied", 10, true, Severity.MINOR, "housing"),
    OVERDUE("complaint-overdue", 20, true, Severity.MINOR, "housing"),
    DEFECTS("field-defect", 20, true, Severity.MINOR, "urban-management"),
    LIGHTING("lighting", 15, true, Severity.MINOR, "urban-management"),
    NOT_FILED("manager-not-filed", 20, false, Severity.MINOR, "housing"),
    FEES("fees-undisclosed", 50, true, Severity.GENERAL, "market-regulation"),
    INCOME("income-undisclosed", 50, true, Severity.GENERAL, "housing"),
    COURT("court-loss", 50, false, Severity.GENERAL, "court"),
    PETITION("petition", 50, false, Severity.GENERAL, "petitions-office"),
    PENALTY("penalty", 50, false, Severity.GENERAL, "urban-management"),
    INSPECTION("refuses-inspection", 50, false, Severity.SERIOUS, "housing"),
    LEAK("data-leak", 100, false, Severity.SERIOUS, "public-security");

    private final String item;
    private final int tenths;
    private final boolean inProject;
    private final Severity severity;
    private final String authority;

    BreachKind(String item, int tenths, boolean inProject, Severity severity, String authority) {
        this.item = item;
        this.tenths = tenths;
        this.inProject = inProject;
        this.severity = severity;
        this.authority = authority;
    }

    String item() {
        return item;
    }

    int tenths() {
        return tenths;
    }

    /** Whether it is recorded against the project, and reaches the firm that had it. */
    boolean inProject() {
        return inProject;
    }

    Severity severity() {
        return severity;
    }

    String authority() {
        return authority;
    }
}
