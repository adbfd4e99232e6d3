package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.Formula;

/** The facts of one row that a formula reads; a survey that too few answered is missing here as everywhere. */
final class FormulaFacts {
    private FormulaFacts() {}

    static FactSheet sheet(Formula formula, Binding binding, int row) {
        FactSheet.Builder sheet = FactSheet.builder();
        for (String name : formula.facts()) {
            Fact fact = binding.entry(name).fact(row);
            SurveyTest test = binding.surveys().getOrDefault(name, SurveyTest.ANY);
            boolean counts = !(fact instanceof Fact.Survey survey) || test.isEnough(survey.answers(), survey.asked());
            sheet.put(name, counts ? fact : Fact.missing("survey-too-small"));
        }
        return sheet.build();
    }
}
