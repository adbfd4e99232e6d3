package io.github.xingwuguan.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.casework.CaseProperties.Step;
import io.github.xingwuguan.casework.dossier.DigestSuite;
import io.github.xingwuguan.casework.dossier.Dossier;
import io.github.xingwuguan.casework.dossier.DossierStore;
import io.github.xingwuguan.casework.dossier.InMemoryDossierStore;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Several writers at one case, each of whom reads, decides, and stores if nobody was faster; else it reads and decides anew. */
class CaseWritersProperties {
    private static final CaseId CASE = CaseId.of("LX-1");
    private static final long START = Instant.parse("2024-03-04T01:00:00Z").getEpochSecond();

    /** What was answered in the end, and to whom which version was known. */
    private record Answer(Deed deed, Context<CasePolicy> context, Decision<CaseEvent> decision, long version) {}

    /** A case in a store, a clock that goes on with each decision, and what was answered to each command. */
    private static final class Desk {
        final DossierStore store = new InMemoryDossierStore();
        final Map<String, Answer> answers = new ConcurrentHashMap<>();
        final AtomicLong minutes = new AtomicLong();
        final AtomicLong conflicts = new AtomicLong();

        CaseFile read() {
            return store.find(CASE).map(CaseFile::read).orElseGet(() -> CaseFile.open(CASE, DigestSuite.SHA_256));
        }

        Instant now() {
            return Instant.ofEpochSecond(START + 60 * minutes.incrementAndGet());
        }
    }

    /** One who wants one thing after another of the case. */
    private static final class Writer {
        private final Desk desk;
        private final String name;
        private final Random random;
        private int number;
        private CaseFile seen;
        private Step wanted;

        Writer(Desk desk, String name, long seed) {
            this.desk = desk;
            this.name = name;
            random = new Random(seed);
        }

        private String commandId() {
            return name + "-" + number;
        }

        /** Reads, and decides what to want; a wish that met a conflict is decided anew and stays the same wish. */
        void decides() {
            seen = desk.read();
            Case state = seen.state();
            Instant now = desk.now();
            if (wanted == null) {
                Deed deed = random.nextInt(4) > 0 ? Deeds.forward(random, state) : Deeds.random(random, state);
                wanted = CaseProperties.step(random, CaseProperties.PEOPLE, state, deed, now, CaseProperties.PUBLIC);
            }
            Context<CasePolicy> before = wanted.context();
            Context<CasePolicy> context = new Context<>(before.actor(), now, before.policy(), before.calendar());
            Decision<CaseEvent> decision = seen.decide(commandId(), wanted.deed(), context);
            wanted = new Step(state, wanted.deed(), context, decision, state);
        }

        /** Stores what was decided, if anything was; now and then the answer is lost, and it stores once more. */
        void stores() {
            Decision<CaseEvent> decision = wanted.decision();
            long version = seen.dossier().version();
            if (decision.refusal().isEmpty()) {
                CaseFile grown = seen.append(
                        commandId(), decision.events(), wanted.context().now(), () -> new byte[16]);
                boolean isStored = desk.store.store(grown.dossier(), version).isStored();
                if (!isStored) {
                    desk.conflicts.incrementAndGet();
                    return;
                }
            }
            desk.answers.put(commandId(), new Answer(wanted.deed(), wanted.context(), decision, version));
            if (decision.refusal().isEmpty() && random.nextInt(5) == 0) {
                comesAgain(decision);
            }
            number++;
            wanted = null;
            seen = null;
        }

        private void comesAgain(Decision<CaseEvent> first) {
            CaseFile now = desk.read();
            Decision<CaseEvent> second = now.decide(commandId(), wanted.deed(), wanted.context());
            assertThat(second).isEqualTo(first);
            assertThat(now.append(commandId(), second.events(), wanted.context().now(), () -> new byte[16]))
                    .isSameAs(now);
        }

        /** One half of a turn. */
        void moves() {
            if (seen == null) {
                decides();
            } else {
                stores();
                seen = null;
            }
        }
    }

    /** There is one order of the commands in which each, decided after those before it, was answered as it was. */
    private static void isSerial(Desk desk) {
        Dossier dossier = desk.read().dossier();
        assertThat(dossier.verify(List.of()).isIntact()).isTrue();
        Set<String> order = new LinkedHashSet<>();
        dossier.entries().forEach(entry -> order.add(entry.head().commandId()));

        CaseFile serial = CaseFile.open(CASE, DigestSuite.SHA_256);
        List<Case> states = new ArrayList<>(List.of(serial.state()));
        for (String commandId : order) {
            Answer answer = desk.answers.get(commandId);
            assertThat(serial.decide(commandId, answer.deed(), answer.context()))
                    .as(commandId)
                    .isEqualTo(answer.decision());
            serial = serial.append(
                    commandId, answer.decision().events(), answer.context().now(), () -> new byte[16]);
            while (states.size() < serial.dossier().version()) {
                states.add(null);
            }
            states.add(serial.state());
        }
        assertThat(serial.dossier()).isEqualTo(dossier);

        desk.answers.forEach((commandId, answer) -> {
            boolean isRefused = answer.decision().refusal().isPresent();
            assertThat(order.contains(commandId)).as(commandId).isEqualTo(!isRefused);
            if (isRefused) {
                Case then = states.get((int) answer.version());
                assertThat(Case.LIFECYCLE.decide(then, answer.deed(), answer.context()))
                        .as(commandId)
                        .isEqualTo(answer.decision());
            }
        });
    }

    @Property(tries = 1_000)
    void i12_writers_whose_turns_are_mixed_have_one_serial_history(@ForAll long seed) {
        Random schedule = new Random(seed);
        Desk desk = new Desk();
        List<Writer> writers = new ArrayList<>();
        for (int i = 0; i < 2 + schedule.nextInt(3); i++) {
            writers.add(new Writer(desk, "w" + i, schedule.nextLong()));
        }
        for (int i = 0; i < 30; i++) {
            writers.get(schedule.nextInt(writers.size())).moves();
        }
        isSerial(desk);
    }

    @Example
    void i12_mixed_turns_do_meet_conflicts() {
        Desk desk = new Desk();
        Writer first = new Writer(desk, "first", 1);
        Writer second = new Writer(desk, "second", 2);
        for (int i = 0; i < 100; i++) {
            first.moves();
            second.moves();
        }
        isSerial(desk);
        assertThat(desk.conflicts).hasValueGreaterThan(3);
    }

    @Example
    void i12_threads_that_write_at_once_have_one_serial_history() throws Exception {
        int threads = 4;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (int round = 0; round < 10; round++) {
                Desk desk = new Desk();
                List<Callable<Integer>> tasks = new ArrayList<>();
                for (int i = 0; i < threads; i++) {
                    Writer writer = new Writer(desk, "t" + i, 100L * round + i);
                    tasks.add(() -> {
                        for (int turn = 0; turn < 80; turn++) {
                            writer.moves();
                        }
                        return writer.number;
                    });
                }
                int answered = 0;
                for (Future<Integer> task : pool.invokeAll(tasks)) {
                    answered += task.get();
                }
                assertThat(desk.answers).hasSize(answered);
                isSerial(desk);
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
