package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.facts.Fact;

/** Sets the current cell of a column from a fact that fits it; the answer is the column. */
record CellWriter(Cells column) implements Fact.Cases<Cells> {
    @Override
    public Cells code(Fact.Code fact) {
        ((Cells.Codes) column).set(fact.code());
        return column;
    }

    @Override
    public Cells amount(Fact.Amount fact) {
        ((Cells.Quantities) column).set(fact.quantity());
        return column;
    }

    @Override
    public Cells share(Fact.Share fact) {
        ((Cells.Ratios) column).set(fact.ratio().numerator(), fact.ratio().denominator());
        return column;
    }

    @Override
    public Cells survey(Fact.Survey fact) {
        ((Cells.Surveys) column).set(fact.satisfied(), fact.answers(), fact.asked());
        return column;
    }

    @Override
    public Cells marks(Fact.Marks fact) {
        fact.marks().forEach(((Cells.Marks) column)::add);
        return column;
    }

    @Override
    public Cells missing(Fact.Missing fact) {
        column.missing(fact.reason());
        return column;
    }

    @Override
    public Cells notApplicable(Fact.NotApplicable fact) {
        column.notApplicable(fact.reason());
        return column;
    }
}
