package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.carriage.UnifiedSocialCreditCode;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Comparator;

/**
 * Whose credit it is (信用主体).
 *
 * @param kind enterprise, branch, project or person
 * @param id of an enterprise its unified social credit code, of a person a pseudonym; 1 to 64 visible characters
 */
public record Subject(SubjectKind kind, String id) implements Comparable<Subject> {
    /** The wire form. */
    public static final Shape<Subject> SHAPE = Shape.of(
            "Subject",
            Field.of("kind", Type.code("Subject kind", SubjectKind.values()), Subject::kind),
            Field.of("id", Type.TEXT, Subject::id),
            Subject::new);

    private static final Comparator<Subject> ORDER =
            Comparator.comparing(Subject::kind).thenComparing(Subject::id);

    /**
     * Checks the id.
     *
     * @param kind enterprise, branch, project or person
     * @param id 1 to 64 visible characters
     * @throws IllegalArgumentException if it is empty, too long or holds what cannot be seen
     */
    public Subject {
        if (id.isBlank() || id.length() > 64 || !Texts.visible(id).equals(id)) {
            throw new IllegalArgumentException(
                    "Subject id must be 1 to 64 visible characters, but had " + id.length() + " characters");
        }
    }

    /**
     * {@return an enterprise}
     *
     * @param id its unified social credit code
     */
    public static Subject enterprise(String id) {
        return new Subject(SubjectKind.ENTERPRISE, id);
    }

    /**
     * {@return a branch of an enterprise}
     *
     * @param id its id
     */
    public static Subject branch(String id) {
        return new Subject(SubjectKind.BRANCH, id);
    }

    /**
     * {@return a service project}
     *
     * @param id its id
     */
    public static Subject project(String id) {
        return new Subject(SubjectKind.PROJECT, id);
    }

    /**
     * {@return a person}
     *
     * @param id a pseudonym
     */
    public static Subject person(String id) {
        return new Subject(SubjectKind.PERSON, id);
    }

    /** {@return whether an enterprise carries an id that is no unified social credit code; older ids are taken with a warning} */
    public boolean hasLegacyId() {
        if (kind != SubjectKind.ENTERPRISE) {
            return false;
        }
        try {
            return !new UnifiedSocialCreditCode(id).value().equals(id);
        } catch (IllegalArgumentException noCode) {
            return true;
        }
    }

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }

    /** {@return such as {@code enterprise 91999999MA00000X1A}} */
    @Override
    public String toString() {
        return kind.code() + " " + id;
    }
}
