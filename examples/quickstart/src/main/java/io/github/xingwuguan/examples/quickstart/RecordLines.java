package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.scoring.district.DistrictRecords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of all {@link RecordFile}s, each in the order of its file, so that a fault can be named by its line. */
final class RecordLines {
    private final Map<RecordFile<?>, List<?>> lines = new HashMap<>();

    private RecordLines() {}

    static RecordLines read(LineReader reader) throws IOException {
        RecordLines read = new RecordLines();
        for (RecordFile<?> file : RecordFile.ALL) {
            read.lines.put(file, reader.lines(file.name(), file.type()));
        }
        return read;
    }

    @SuppressWarnings("unchecked") // only read puts lines, and the type of a file is that of its lines
    <R> List<R> of(RecordFile<R> file) {
        return (List<R>) lines.getOrDefault(file, List.of());
    }

    /** {@return what the lines of a file say against each other, by place in the list} */
    <R> Problems check(RecordFile<R> file) {
        return file.check().apply(of(file));
    }

    /** {@return the records; a kind may stand in several files} */
    DistrictRecords records() {
        DistrictRecords records = DistrictRecords.none();
        for (RecordFile<?> file : RecordFile.ALL) {
            records = with(records, file);
        }
        return records;
    }

    private <R> DistrictRecords with(DistrictRecords records, RecordFile<R> file) {
        return records.with(file.kind(), new ArrayList<>(of(file)));
    }
}
