package io.github.xingwuguan.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Without arguments all goals, each group in a process of its own; with arguments, JMH. */
public final class Main {
    private static final List<Class<?>> GROUPS = List.of(
            CardGoals.class,
            HostGoals.class,
            GrowthGoals.class,
            LouxingGoals.class,
            RankGoals.class,
            CreditGoals.class,
            CaseGoals.class,
            MachineGoals.class,
            StatisticsGoals.class,
            ScoreboardGoals.class,
            VoteGoals.class);

    /** A start is short and noisy. */
    private static final int STARTS = 5;

    private Main() {}

    /**
     * Measures.
     *
     * @param args what JMH takes, or nothing
     * @throws IOException if a process cannot be started or JMH fails so
     * @throws InterruptedException if somebody stops it
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length > 0) {
            org.openjdk.jmh.Main.main(args);
            return;
        }
        List<Goal> goals = new ArrayList<>();
        for (Class<?> group : GROUPS) {
            goals.addAll(Goal.parse(run(group)));
        }
        List<List<Goal>> starts = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            starts.add(Goal.parse(run(StartGoals.class)));
        }
        for (int g = 0; g < starts.get(0).size(); g++) {
            int position = g;
            starts.stream()
                    .map(start -> start.get(position))
                    .min(java.util.Comparator.comparingDouble(Goal::seen))
                    .ifPresent(goals::add);
        }
        System.out.println();
        goals.forEach(goal -> System.out.println(goal.row()));
    }

    private static List<String> run(Class<?> main) throws IOException, InterruptedException {
        System.out.println(main.getSimpleName());
        ProcessBuilder command = new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx3g",
                // G1 may begin every large array at the same place of a region; columns then chase each other out of
                // the cache
                "-XX:+UseParallelGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName());
        Process process = command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                System.out.println(line);
                lines.add(line);
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(main.getSimpleName() + " must end well, but did not");
        }
        return lines;
    }
}
