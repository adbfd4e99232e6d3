package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Ties the names of a rubric to the columns of a table, and its conditions to kernels over them.
 *
 * @param table the table
 * @param inputs the facts of the rubric
 */
record Binding(FactTable table, Inputs inputs) implements Condition.Cases<TruthKernel> {

    FactTable.Entry entry(String fact) {
        return table.entry(inputs.key(fact));
    }

    Column column(String fact) {
        return entry(fact).column();
    }

    TruthKernel truth(Condition condition) {
        return condition.match(this);
    }

    byte truth(Condition condition, int row) {
        byte[] answer = new byte[1];
        TruthKernel kernel = truth(condition);
        kernel.fill(row, 1, answer, new byte[kernel.depth()][1], 0);
        return answer[0];
    }

    @Override
    public TruthKernel all(Condition.All condition) {
        return new TruthKernel.Fold(condition.parts().stream().map(this::truth).toList(), true);
    }

    @Override
    public TruthKernel any(Condition.Any condition) {
        return new TruthKernel.Fold(condition.parts().stream().map(this::truth).toList(), false);
    }

    @Override
    public TruthKernel not(Condition.Not condition) {
        return new TruthKernel.Not(truth(condition.part()));
    }

    @Override
    public TruthKernel in(Condition.In condition) {
        Set<String> codes = new HashSet<>(condition.codes());
        return codes(column(condition.fact()), codes, Condition.Op.EQ);
    }

    @Override
    public TruthKernel compare(Condition.Compare condition) {
        Column column = column(condition.fact());
        if (condition.value() instanceof Fact.Code code) {
            return codes(column, Set.of(code.code()), condition.op());
        }
        Quantity threshold = ((Fact.Amount) condition.value()).quantity();
        if (column instanceof Column.Counts counts) {
            return counts(counts, condition.op(), threshold);
        }
        if (column instanceof Column.Quantities wide) {
            return new TruthKernel.Wide(wide.shifted, condition.op(), threshold);
        }
        if (column instanceof Column.Ratios ratios) {
            return new TruthKernel.Cross(
                    ratios.numerator, ratios.denominator, ratios.denominator, SurveyTest.ANY, condition, threshold);
        }
        if (column instanceof Column.Surveys survey) {
            SurveyTest test = inputs.survey(condition.fact());
            return new TruthKernel.Cross(survey.satisfied, survey.answers, survey.asked, test, condition, threshold);
        }
        return codes(column, Set.of(), condition.op());
    }

    /** A column that is absent from the table has no code at all, so that every answer is unknown, whatever was asked. */
    private static TruthKernel codes(Column column, Set<String> wanted, Condition.Op op) {
        Column.Codes codes = (Column.Codes) column;
        List<String> dictionary = codes.dictionary;
        byte[] table = new byte[dictionary.size() + Column.FIRST];
        table[Column.MISSING] = TruthKernel.UNKNOWN;
        table[Column.NOT_APPLICABLE] = TruthKernel.UNKNOWN;
        for (int i = 0; i < dictionary.size(); i++) {
            table[i + Column.FIRST] = TruthKernel.of(op.accepts(wanted.contains(dictionary.get(i)) ? 0 : 1));
        }
        return new TruthKernel.Table(codes.index, table);
    }

    private static TruthKernel counts(Column.Counts column, Condition.Op op, Quantity threshold) {
        byte[] table = new byte[column.largest + Column.FIRST + 1];
        table[Column.MISSING] = TruthKernel.UNKNOWN;
        table[Column.NOT_APPLICABLE] = TruthKernel.UNKNOWN;
        for (int count = 0; count <= column.largest; count++) {
            table[count + Column.FIRST] =
                    TruthKernel.of(op.accepts(Quantity.of(count).compareTo(threshold)));
        }
        return new TruthKernel.Table(column.index, table);
    }
}
