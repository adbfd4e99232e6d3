package io.github.xingwuguan.shape;

import java.util.LinkedHashMap;
import java.util.Map;

/** An object whose names are keys of the data and not of a type. */
record MapType<V>(Type<V> value) implements Type<Map<String, V>> {
    @Override
    public void write(Map<String, V> values, Sink sink) {
        sink.beginObject();
        values.forEach((key, each) -> {
            sink.name(key);
            value.write(each, sink);
        });
        sink.endObject();
    }

    @Override
    public Map<String, V> read(Source source) {
        source.beginObject();
        int errors = source.errors();
        Map<String, V> values = new LinkedHashMap<>();
        while (source.hasNext()) {
            readEntry(source, values);
        }
        if (source.errors() > errors) {
            throw source.recorded();
        }
        return values;
    }

    private void readEntry(Source source, Map<String, V> values) {
        String key = source.name();
        source.enter(key);
        if (values.containsKey(key)) {
            source.refuseName(key, values.keySet());
        } else if (!Source.isClean(key)) {
            source.fault("malformed-text", "Name must be free of NUL and unpaired surrogates, but was not");
            source.skip();
        } else {
            try {
                values.put(key, value.read(source));
            } catch (Source.Fault recorded) {
                // stands in the problems of the source; go on, so that the next fault is found too
            }
        }
        source.leave();
    }
}
