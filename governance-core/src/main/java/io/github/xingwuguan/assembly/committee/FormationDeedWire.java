package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;

/** How the deeds of a formation are written: a line for each kind. Steps without content are one kind, {@code take}. */
final class FormationDeedWire {
    static final Union<FormationDeed> TYPE = Union.<FormationDeed>of("Formation deed")
            .variant(
                    "apply",
                    Beginning.Apply.class,
                    Shape.of(
                            "Application",
                            Field.of("facts", FactSheet.SHAPE, Beginning.Apply::facts),
                            Field.of("heads", BasicShapes.RATIO, Beginning.Apply::heads),
                            Field.of("area", BasicShapes.RATIO, Beginning.Apply::area),
                            Beginning.Apply::new))
            .variant(
                    "form-group",
                    Beginning.FormGroup.class,
                    Shape.of(
                            "Forming of a group",
                            Field.of("seats", Type.list(GroupSeat.SHAPE), Beginning.FormGroup::seats),
                            Field.maybe("term", TimeLimit.SHAPE, Beginning.FormGroup::term),
                            Beginning.FormGroup::new))
            .variant(
                    "extend",
                    Beginning.Extend.class,
                    Shape.of(
                            "Extension of a term",
                            Field.of("amount", Type.INT, Beginning.Extend::amount),
                            Beginning.Extend::new))
            .variant(
                    "take",
                    Preparing.Take.class,
                    Shape.of(
                            "Step",
                            Field.of("step", FormationStep.TYPE, Preparing.Take::step),
                            Field.of("document", Type.DIGEST, Preparing.Take::document),
                            Preparing.Take::new))
            .variant(
                    "raise-objection",
                    Preparing.Raise.class,
                    Shape.of("Objection", Field.of("id", Type.TEXT, Preparing.Raise::id), Preparing.Raise::new))
            .variant(
                    "answer-objection",
                    Preparing.Answer.class,
                    Shape.of(
                            "Answer",
                            Field.of("id", Type.TEXT, Preparing.Answer::id),
                            Field.of("answer", Type.DIGEST, Preparing.Answer::answer),
                            Preparing.Answer::new))
            .variant(
                    "nominate",
                    Electing.Nominate.class,
                    Shape.of(
                            "Nomination",
                            Field.of("candidates", Type.list(Candidate.SHAPE), Electing.Nominate::candidates),
                            Electing.Nominate::new))
            .variant(
                    "review",
                    Electing.Review.class,
                    Shape.of(
                            "Review",
                            Field.of(
                                    "reviewers",
                                    Type.list(Type.code("Role", Role.values())),
                                    Electing.Review::reviewers),
                            Field.of("found", Type.list(GroundFound.SHAPE), Electing.Review::found),
                            Field.of("admitted", Type.list(Type.ACTOR), Electing.Review::admitted),
                            Electing.Review::new))
            .variant(
                    "elect",
                    Electing.Elect.class,
                    Shape.of(
                            "Election",
                            Field.of("tally", ElectionTally.SHAPE, Electing.Elect::tally),
                            Electing.Elect::new))
            .done();

    private FormationDeedWire() {}
}
