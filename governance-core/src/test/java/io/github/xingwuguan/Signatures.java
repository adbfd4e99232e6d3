package io.github.xingwuguan;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What embedders see of a public type, inherited members included: no type of Guava, Immutables or Jackson. */
final class Signatures extends ArchCondition<JavaClass> {
    static final DescribedPredicate<JavaClass> ARE_SEEN_BY_EMBEDDERS =
            DescribedPredicate.describe("are seen by embedders", Signatures::isSeen);

    static final ArchCondition<JavaClass> BE_CLOSED =
            new ArchCondition<>("be final, sealed, a record, an enum or an interface") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean isClosed = type.getModifiers().contains(JavaModifier.FINAL)
                            || type.isRecord()
                            || type.isEnum()
                            || type.isInterface()
                            || type.reflect().isSealed();
                    events.add(new SimpleConditionEvent(type, isClosed, type.getName() + " can be subclassed"));
                }
            };

    Signatures() {
        super("show no type of Guava, Immutables or Jackson");
    }

    private static boolean isSeen(JavaClass type) {
        Optional<JavaClass> enclosing = type.getEnclosingClass();
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && enclosing.map(Signatures::isSeen).orElse(true);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Stream<JavaCodeUnit> units = Stream.concat(
                type.getAllMethods().stream().filter(method -> isOurs(method.getOwner())),
                type.getConstructors().stream());
        units.filter(unit -> isVisible(unit.getModifiers()))
                .forEach(unit -> shown(unit)
                        .filter(Signatures::isForeign)
                        .forEach(foreign -> events.add(SimpleConditionEvent.violated(
                                type, unit.getFullName() + " shows " + foreign.getName()))));
        for (JavaField field : type.getFields()) {
            if (isVisible(field.getModifiers())) {
                field.getType().getAllInvolvedRawTypes().stream()
                        .filter(Signatures::isForeign)
                        .forEach(foreign -> events.add(SimpleConditionEvent.violated(
                                type, field.getFullName() + " shows " + foreign.getName())));
            }
        }
    }

    private static boolean isVisible(java.util.Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> shown(JavaCodeUnit unit) {
        Stream<JavaType> types = Stream.of(List.of(unit.getReturnType()), unit.getParameterTypes())
                .flatMap(List::stream);
        return Stream.concat(
                types.flatMap(type -> type.getAllInvolvedRawTypes().stream()),
                unit.getThrowsClause().getTypes().stream());
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("io.github.xingwuguan");
    }

    private static boolean isForeign(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith("com.google")
                || name.startsWith("org.immutables")
                || name.startsWith("com.fasterxml")
                || name.startsWith("tools.jackson");
    }
}
