package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.rating.Rubric;
import java.util.List;

/**
 * What a star takes beyond points.
 *
 * @param star the star
 * @param condition what must hold
 * @param answer whether it does, for one subject
 */
record StarCondition(int star, Condition condition, Answer answer) {
    static List<StarCondition> of(Rubric rubric, Inputs inputs) {
        return rubric.ladder().rules().stream()
                .flatMap(rule -> rule.extra().stream()
                        .map(extra -> new StarCondition(rule.star(), extra, Answer.to(extra, inputs))))
                .toList();
    }
}
