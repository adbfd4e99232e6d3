package io.github.xingwuguan.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.shape.Notation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeedWireTest {
    static List<Deed> deeds() {
        return Deeds.all();
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void a_deed_comes_back_from_the_wire_and_from_its_canonical_bytes(Deed deed) {
        CaseDesk desk = new CaseDesk();
        CaseEvent event = new CaseEvent(Trace.of(desk.state, desk.context(CaseDesk.GRID), Stage.REPORTED), deed);
        assertThat(Notation.roundTrip(CaseEvent.SHAPE, event)).isEqualTo(event);
        assertThat(CaseEvent.SHAPE.fromCanonicalBytes(CaseEvent.SHAPE.canonicalBytes(event)))
                .isEqualTo(event);
        assertThat(Notation.variant(Deed.TYPE, deed)).isEqualTo(deed.code()).matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void every_deed_of_the_sealed_roots_names_a_line_of_the_table_and_every_line_has_a_deed() {
        assertThat(Deeds.all()).extracting(Object::getClass).containsAll(leaves(Deed.class));
        Set<Rule<Case, CasePolicy>> named = Deeds.all().stream().map(Deed::rule).collect(Collectors.toSet());
        assertThat(named).containsExactlyInAnyOrderElementsOf(Case.LIFECYCLE.table());
        assertThat(leaves(Deed.class)).hasSameSizeAs(Case.LIFECYCLE.table());
    }

    /** The classes below a sealed type that have instances. */
    private static List<Class<?>> leaves(Class<?> root) {
        return root.isSealed()
                ? Arrays.stream(root.getPermittedSubclasses())
                        .flatMap(below -> leaves(below).stream())
                        .toList()
                : List.of(root);
    }

    @Test
    void codes_are_stable() {
        assertThat(codes(Stage.values()))
                .isEqualTo("none reported screening accepted dispatched in-progress disposed verified publicity cleared"
                        + " concluded archived rejected redirected withdrawn voided merged");
        assertThat(codes(Outcome.values()))
                .isEqualTo("resolved mediated partly-resolved explained-infeasible explained-unreasonable"
                        + " advised-legal-remedy transferred withdrawn invalid duplicate");
        assertThat(codes(CaseKind.values()))
                .isEqualTo(
                        "consultation help complaint accusation suggestion dispute hazard property-disorder petition");
        assertThat(codes(Check.values())).isEqualTo("confirmed refuted unable");
        assertThat(codes(ClockKind.values()))
                .isEqualTo(
                        "file sign contact dispose verify petition-route petition-notice petition-conclude petition-review"
                                + " petition-recheck petition-object petition-request-review petition-request-recheck");
        assertThat(codes(Urgency.values())).isEqualTo("low normal urgent emergency");
        assertThat(codes(Satisfaction.values())).isEqualTo("satisfied fairly-satisfied dissatisfied no-answer");
        assertThat(codes(Assignment.Share.values())).isEqualTo("lead support");
        assertThat(codes(Assignment.Progress.values())).isEqualTo("sent signed delivered waived returned superseded");
        assertThat(codes(Whistle.Progress.values())).isEqualTo("waiting blown refused completed superseded");
        assertThat(codes(WhistleTarget.Decline.values())).isEqualTo("none pending upheld overruled");
        assertThat(codes(WhistleRating.values())).isEqualTo("good fair poor valid invalid");
        assertThat(codes(Aftercare.Cause.values())).isEqualTo("rebound new-facts complaint-upheld audit fraud");
        assertThat(codes(Pressure.values())).isEqualTo("remind urge supervise escalate list account");
        assertThat(codes(Exemptions.Matter.values())).isEqualTo("late answer");
        assertThat(codes(Strand.values())).isEqualTo("self-governance rule-of-law rule-of-virtue");
        assertThat(codes(Leaving.Ground.values()))
                .isEqualTo("legal-channel petition-pending same-matter secret out-of-scope unlawful not-confirmed"
                        + " final-petition");
        assertThat(codes(Petition.Step.values()))
                .isEqualTo(
                        "none registered routed noticed declined accepted concluded review reviewed recheck hearing final"
                                + " silent-final");
    }

    private static String codes(Coded[] constants) {
        return String.join(" ", Arrays.stream(constants).map(Coded::code).toList());
    }
}
