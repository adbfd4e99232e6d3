package io.github.xingwuguan.credit.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.lifecycle.Command;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Event;
import io.github.xingwuguan.shape.Notation;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ProcedureWireTest {
    @ParameterizedTest
    @FieldSource("io.github.xingwuguan.credit.procedure.ProcedureKind#ALL")
    <S extends Procedure<?>, E extends Event<S>, A extends Command<S, E, CreditPolicy>>
            void every_command_and_its_event_come_back_from_the_wire(ProcedureKind<S, E, A> kind) {
        Context<CreditPolicy> context =
                new Context<>(Desk.FIRM, Desk.at("2025-09-01"), ProcedurePolicies.POLICY, Desk.CHINA);
        Trace trace = Trace.next(kind.initial.apply(context.now()), context);
        for (A command : kind.commands.apply(LocalDate.of(2025, 9, 1))) {
            assertThat(Notation.roundTrip(kind.wire.command(), command)).isEqualTo(command);
            assertThat(Notation.variant(kind.wire.command(), command))
                    .isEqualTo(kind.wire.code().apply(command))
                    .isEqualTo(command.rule().code())
                    .matches("[a-z]+(-[a-z]+)*");
            E event = kind.event.apply(trace, command);
            assertThat(Notation.roundTrip(kind.wire.event(), event)).isEqualTo(event);
        }
    }

    @Test
    void codes_are_stable() {
        assertThat(codes(Objection.Stage.values())).isEqualTo("filed admitted upheld dismissed inadmissible");
        assertThat(codes(Repair.Stage.values())).isEqualTo("applied repaired refused revoked");
        assertThat(codes(ListDecision.Stage.values())).isEqualTo("proposed noticed listed dropped removed");
        assertThat(codes(ListDecision.Cause.values())).isEqualTo("stay-over grounds-gone");
        assertThat(codes(ExitCase.Stage.values()))
                .isEqualTo("normal warned rectifying exit-recommended exiting exited");
    }

    private static String codes(Coded[] constants) {
        return String.join(" ", Arrays.stream(constants).map(Coded::code).toList());
    }
}
