package io.github.xingwuguan.credit.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.lifecycle.Command;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Event;
import io.github.xingwuguan.lifecycle.GoldenTable;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The tables of the code against the table of the specification. */
class ProcedureAuthorityGoldenTest {
    private record Line(String command, Set<String> who, Set<String> stages) {
        boolean allows(Role role, Level level, String stage) {
            return (who.contains(role.code() + "@*") || who.contains(role.code() + "@" + level.code()))
                    && (stages.contains("*") || stages.contains(stage));
        }
    }

    private static List<Line> golden(String procedure) throws IOException {
        return GoldenTable.read("procedure/authority.txt").stream()
                .filter(cells -> cells.get(0).equals(procedure))
                .map(cells -> new Line(cells.get(1), words(cells.get(2)), words(cells.get(3))))
                .toList();
    }

    private static Set<String> words(String cell) {
        return Set.of(cell.split(" +", -1));
    }

    @ParameterizedTest
    @FieldSource("io.github.xingwuguan.credit.procedure.ProcedureKind#ALL")
    <S extends Procedure<?>, E extends Event<S>, A extends Command<S, E, CreditPolicy>>
            void the_whole_product_of_role_level_command_and_stage_is_as_specified(ProcedureKind<S, E, A> kind)
                    throws IOException {
        List<Line> golden = golden(kind.name);
        assertThat(kind.lifecycle.table())
                .extracting(Rule::code)
                .isEqualTo(golden.stream().map(Line::command).toList());
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < golden.size(); i++) {
            Rule<S, CreditPolicy> rule = kind.lifecycle.table().get(i);
            for (Role role : Role.values()) {
                for (Level level : Level.values()) {
                    for (ProcedureKind.Staged<S> staged : kind.stages) {
                        if (isOpen(rule, role, level, staged.state())
                                != golden.get(i).allows(role, level, staged.stage())) {
                            wrong.add(rule.code() + " " + role.code() + "@" + level.code() + " " + staged.stage());
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Whether neither role nor level nor stage stands against it; the other guards have tests of their own. */
    private static <S extends Procedure<?>> boolean isOpen(
            Rule<S, CreditPolicy> rule, Role role, Level level, S state) {
        Context<CreditPolicy> context = new Context<>(
                Desk.actor("a", role, "o", level), Desk.at("2025-09-01"), ProcedurePolicies.POLICY, Desk.CHINA);
        return rule.refusal(state, context)
                .filter(why -> Set.of("role", "level", "stage").contains(why.code()))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("io.github.xingwuguan.credit.procedure.ProcedureKind#ALL")
    <S extends Procedure<?>, E extends Event<S>, A extends Command<S, E, CreditPolicy>>
            void every_command_names_a_line_and_every_line_has_a_command(ProcedureKind<S, E, A> kind) {
        Set<Rule<S, CreditPolicy>> named = kind.commands.apply(LocalDate.of(2025, 9, 1)).stream()
                .map(Command::rule)
                .collect(Collectors.toSet());
        assertThat(named).containsExactlyInAnyOrderElementsOf(kind.lifecycle.table());
    }

    @Test
    void every_command_of_the_sealed_roots_is_among_the_examples() {
        List<Class<?>> roots = List.of(
                Enrolment.Ask.class, Objection.Ask.class, Repair.Ask.class, ListDecision.Ask.class, ExitCase.Ask.class);
        assertThat(ProcedureKind.ALL)
                .flatExtracting(kind -> kind.commands.apply(LocalDate.of(2025, 9, 1)))
                .extracting(Object::getClass)
                .containsAll(
                        roots.stream().flatMap(root -> leaves(root).stream()).toList());
    }

    /** The classes below a sealed type that have instances. */
    private static List<Class<?>> leaves(Class<?> root) {
        return root.isSealed()
                ? Arrays.stream(root.getPermittedSubclasses())
                        .flatMap(below -> leaves(below).stream())
                        .toList()
                : List.of(root);
    }
}
