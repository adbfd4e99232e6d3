package io.github.xingwuguan.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Policy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may do what at which stage, as somebody wrote it down by hand: the last three cells of a row are the command, the roles with their
 * levels, the stages. "@*" stands for every level, "everybody" for every role but the system.
 */
public final class AuthorityTable {
    private static final Set<String> COUNTED = Set.of("role", "level", "stage");

    private record Line(Set<String> who, Set<String> stages) {
        boolean allows(Actor actor, Coded stage) {
            boolean isListed = (actor.role() != Role.SYSTEM && who.contains("everybody"))
                    || words(actor).stream().anyMatch(who::contains);
            return isListed && stages.contains(stage.code());
        }

        static List<String> words(Actor actor) {
            String role = actor.role().code();
            return List.of(role + "@*", role + "@" + actor.level().code());
        }
    }

    private final Map<String, Line> lines;

    private AuthorityTable(Stream<List<String>> rows) {
        lines = rows.map(cells -> cells.subList(cells.size() - 3, cells.size()))
                .collect(Collectors.toMap(
                        cells -> cells.get(0), cells -> new Line(words(cells.get(1)), words(cells.get(2)))));
    }

    private static Set<String> words(String cell) {
        return Set.of(cell.split(" +", -1));
    }

    /** All rows of a golden file. */
    public static AuthorityTable of(String file) throws IOException {
        return new AuthorityTable(GoldenTable.read(file).stream());
    }

    /** Those rows of a golden file whose first cell is the name of a lifecycle. */
    public static AuthorityTable of(String file, String lifecycle) throws IOException {
        return new AuthorityTable(
                GoldenTable.read(file).stream().filter(cells -> cells.get(0).equals(lifecycle)));
    }

    /**
     * Every command has a row, and the whole product of command, role, level and stage is as written; guards other than role, level and
     * stage are left out.
     *
     * @param state what an actor finds at a stage
     */
    public <S, E extends Event<S>, P extends Policy, G extends Enum<G> & Coded> void check(
            Lifecycle<S, E, P> lifecycle,
            Class<G> stages,
            BiFunction<Actor, G, S> state,
            Function<Actor, Context<P>> context) {
        assertThat(lifecycle.table()).extracting(Rule::code).containsExactlyInAnyOrderElementsOf(lines.keySet());
        checkWords(stages);
        List<String> wrong = new ArrayList<>();
        for (Rule<S, P> rule : lifecycle.table()) {
            for (Actor actor : actors()) {
                for (G stage : stages.getEnumConstants()) {
                    boolean isOpen = isOpen(rule, state.apply(actor, stage), context.apply(actor));
                    if (isOpen != lines.get(rule.code()).allows(actor, stage)) {
                        wrong.add(rule.code() + " " + actor.role().code() + "@"
                                + actor.level().code() + " " + stage.code());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** A word that means nothing would deny in silence. */
    private void checkWords(Class<? extends Coded> stages) {
        List<String> codes =
                Stream.of(stages.getEnumConstants()).map(Coded::code).toList();
        Set<String> who = new HashSet<>(Set.of("everybody", "nobody"));
        for (Actor actor : actors()) {
            who.addAll(Line.words(actor));
        }
        assertThat(lines.values()).allSatisfy(line -> {
            assertThat(who).containsAll(line.who());
            assertThat(codes).containsAll(line.stages());
        });
    }

    private static List<Actor> actors() {
        List<Actor> actors = new ArrayList<>();
        for (Role role : Role.values()) {
            for (Level level : Level.values()) {
                actors.add(new Actor(ActorId.of("a"), role, OrgId.of("o"), level));
            }
        }
        return actors;
    }

    private static <S, P extends Policy> boolean isOpen(Rule<S, P> rule, S state, Context<P> context) {
        return rule.refusal(state, context)
                .filter(why -> COUNTED.contains(why.code()))
                .isEmpty();
    }
}
