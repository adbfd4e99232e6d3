package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.FactType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One compound as a rubric sees it: the facts that are read, by position, each as its column would hold it. */
final class Subject {
    private static final Fact WRONG_TYPE = Fact.missing("wrong-type");
    private static final Fact OVER_NOTHING = Fact.missing("empty-denominator");

    /** One subject of a sheet needs no name; explanations do not show it. */
    private static final String UNNAMED = "single";

    final String name;
    private final Fact[] facts;
    private final Standing standing;

    /** What vetoes ask about a fact beside its value. */
    interface Standing {
        /** {@return when the fact at a position was established, if that is known} */
        Optional<LocalDate> establishedOn(int position);

        /** {@return whether an appeal against the fact at a position is open} */
        boolean isUnderAppeal(int position);
    }

    private Subject(String name, Fact[] facts, Standing standing) {
        this.name = name;
        this.facts = facts;
        this.standing = standing;
    }

    static Subject of(FactSheet sheet, List<FactKey> read) {
        Fact[] facts = new Fact[read.size()];
        for (int i = 0; i < facts.length; i++) {
            FactKey key = read.get(i);
            facts[i] = usable(sheet.fact(key.name()), key.type());
        }
        Standing standing = new OfSheet(sheet, read);
        if (!sheet.establishedOn().isEmpty()) {
            IntStream.range(0, facts.length)
                    .mapToObj(standing::establishedOn)
                    .forEach(day -> day.ifPresent(Cells::checkDay));
        }
        return new Subject(UNNAMED, facts, standing);
    }

    static Subject of(FactTable table, List<FactTable.Entry> columns, int row) {
        Fact[] facts = new Fact[columns.size()];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = columns.get(i).fact(row);
        }
        return new Subject(table.subject(row), facts, new OfRow(columns, row));
    }

    /** What no column could hold is missing, and why. */
    private static Fact usable(Fact fact, FactType type) {
        if (!fact.fits(type)) {
            return WRONG_TYPE;
        }
        boolean overNothing = (fact instanceof Fact.Share share && share.ratio().isEmpty())
                || (fact instanceof Fact.Survey survey && survey.answers() == 0);
        if (overNothing) {
            return OVER_NOTHING;
        }
        return fact instanceof Fact.Marks marks && marks.marks().isEmpty() ? Column.NOTHING : fact;
    }

    Fact fact(int position) {
        return facts[position];
    }

    Standing standing() {
        return standing;
    }

    private record OfSheet(FactSheet sheet, List<FactKey> read) implements Standing {
        @Override
        public Optional<LocalDate> establishedOn(int position) {
            return Optional.ofNullable(
                    sheet.establishedOn().get(read.get(position).name()));
        }

        @Override
        public boolean isUnderAppeal(int position) {
            return sheet.underAppeal().contains(read.get(position).name());
        }
    }

    /** Also of a row of a batch, whose facts are never made. */
    record OfRow(List<FactTable.Entry> columns, int row) implements Standing {
        @Override
        public Optional<LocalDate> establishedOn(int position) {
            Integer day = columns.get(position).standing().establishedDay().get(row);
            return day == null ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
        }

        @Override
        public boolean isUnderAppeal(int position) {
            return columns.get(position).standing().underAppeal().contains(row);
        }
    }
}
