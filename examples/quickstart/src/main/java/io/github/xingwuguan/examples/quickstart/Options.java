package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Texts;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the command line says.
 *
 * @param data the folder of a district's own files, empty for the illustrative ones
 * @param asOf the day of the rating
 * @param out where the scoreboard goes
 */
record Options(Optional<Path> data, LocalDate asOf, Path out) {
    static Options parse(String[] args, LocalDate published) {
        Options options = new Options(Optional.empty(), published, Path.of("scoreboard.json"));
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length) {
                throw wrong("Option must have a value, but " + Texts.visible(args[i]) + " had none");
            }
            options = options.with(args[i], args[i + 1]);
        }
        return options;
    }

    private Options with(String name, String value) {
        try {
            return switch (name) {
                case "--data" -> new Options(Optional.of(Path.of(value)), asOf, out);
                case "--as-of" -> new Options(data, LocalDate.parse(value), out);
                case "--out" -> new Options(data, asOf, Path.of(value));
                default -> throw wrong("Option must be --data, --as-of or --out, but was " + Texts.visible(name));
            };
        } catch (DateTimeException | InvalidPathException e) {
            throw wrong("Option " + name + " must have a date or path, but had " + Texts.visible(value));
        }
    }

    private static GovernanceException wrong(String message) {
        return new GovernanceException("usage", message);
    }
}
