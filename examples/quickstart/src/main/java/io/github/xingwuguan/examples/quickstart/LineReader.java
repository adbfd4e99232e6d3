package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.examples.louxing.LouxingData;
import io.github.xingwuguan.json.GovernanceJson;
import io.github.xingwuguan.shape.Type;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the files of a district line by line; what cannot be read is collected.
 *
 * @param json how lines are written
 * @param folder where they are; the bundled ones if none is named
 * @param progress who is told how far it is
 * @param problems what cannot be read
 */
record LineReader(GovernanceJson json, Optional<Path> folder, Progress progress, Problems.Collector problems) {
    <T> List<T> lines(String name, Type<T> type) throws IOException {
        List<T> values = new ArrayList<>();
        long size = folder.isPresent() ? Files.size(folder.get().resolve(name)) : sizeOfBundled(name);
        try (InputStream in = open(name)) {
            InputStream counted = new CountingStream(in, read -> progress.at(name, read, size));
            json.lines(name, counted, type, values::add);
        } catch (GovernanceException faults) {
            problems.addAll(faults.problems(), "");
        }
        return values;
    }

    private InputStream open(String name) throws IOException {
        return folder.isPresent() ? Files.newInputStream(folder.get().resolve(name)) : LouxingData.open(name);
    }

    private static long sizeOfBundled(String name) throws IOException {
        try (InputStream in = LouxingData.open(name)) {
            return in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
