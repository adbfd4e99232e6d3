package io.github.xingwuguan.programme.registration;

import io.github.xingwuguan.shape.Shape;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One record as it stands on the platform (录入信息).
 *
 * @param kind the kind of record
 * @param texts what stands in each attribute
 * @param reviewedOn when somebody last entered or confirmed it
 */
public record RegisteredRecord(String kind, Map<String, List<String>> texts, LocalDate reviewedOn) {
    /**
     * Copies the texts.
     *
     * @param kind the kind of record
     * @param texts what stands in each attribute
     * @param reviewedOn when somebody last entered or confirmed it
     */
    public RegisteredRecord {
        texts = Map.copyOf(texts);
    }

    /**
     * {@return a value of ours as such a record: its description knows the attributes}
     *
     * @param kind the kind of record
     * @param shape the description
     * @param value the value
     * @param reviewedOn when somebody last entered or confirmed it
     * @param <T> the type of the value
     */
    public static <T> RegisteredRecord of(String kind, Shape<T> shape, T value, LocalDate reviewedOn) {
        return new RegisteredRecord(kind, shape.texts(value), reviewedOn);
    }

    /** {@return kind and date: what stands in a record may be personal} */
    @Override
    public String toString() {
        return kind + " reviewed on " + reviewedOn;
    }
}
