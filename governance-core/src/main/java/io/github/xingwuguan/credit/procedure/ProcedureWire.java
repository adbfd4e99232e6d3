package io.github.xingwuguan.credit.procedure;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How commands and events of all procedures are written: a command by its code, an event as its trace and its command. */
final class ProcedureWire {
    private ProcedureWire() {}

    /** A record without components: an empty object. */
    static <T> Shape<T> ground(String name, Function<T, Ground> get, Function<Ground, T> make) {
        return one(name, "ground", Ground.TYPE, get, make);
    }

    static <T> Shape<T> document(String name, Function<T, String> get, Function<String, T> make) {
        return one(name, "document", Type.TEXT, get, make);
    }

    static <T, A> Shape<T> one(String name, String field, Type<A> type, Function<T, A> get, Function<A, T> make) {
        return Shape.of(name, Field.of(field, type, get), make);
    }

    static <T, A> Shape<T> event(
            String name, Type<A> command, Function<T, Trace> trace, Function<T, A> what, BiFunction<Trace, A, T> make) {
        return Shape.of(name, Field.of("trace", Trace.SHAPE, trace), Field.of("what", command, what), make);
    }
}
