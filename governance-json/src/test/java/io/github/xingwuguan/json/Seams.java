package io.github.xingwuguan.json;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where the library could touch what it must not, in the words of {@link ArchitectureTest}. */
final class Seams {
    private static final Set<String> DEFAULTS = Set.of(
            "Locale.getDefault",
            "ZoneId.systemDefault",
            "TimeZone.getDefault",
            "Charset.defaultCharset",
            "String.formatted",
            "NumberFormat.getInstance",
            "Collator.getInstance");

    /** These take a default unless a parameter says which. */
    private static final Set<String> OPEN = Set.of(
            "String.toLowerCase",
            "String.toUpperCase",
            "String.format",
            "String.getBytes",
            "String.<init>",
            "Formatter.<init>",
            "ByteArrayOutputStream.toString",
            "InputStreamReader.<init>",
            "OutputStreamWriter.<init>",
            "PrintStream.<init>",
            "Scanner.<init>",
            "DateTimeFormatter.ofPattern");

    static final DescribedPredicate<JavaAccess<?>> TELLS_THE_TIME = DescribedPredicate.describe(
            "tells the time",
            access -> (access.getName().equals("now")
                            && access.getTargetOwner().getPackageName().startsWith("java.time"))
                    || Set.of("System.currentTimeMillis", "System.nanoTime", "Calendar.getInstance", "Date.<init>")
                            .contains(member(access)));

    static final DescribedPredicate<JavaClass> SOURCE_OF_RANDOMNESS = DescribedPredicate.describe(
            "is a source of randomness",
            type -> type.getPackageName().startsWith("java.util.random")
                    || Set.of("Random", "SplittableRandom", "SecureRandom", "ThreadLocalRandom")
                            .contains(type.getSimpleName()));

    static final DescribedPredicate<JavaAccess<?>> TAKES_A_DEFAULT = DescribedPredicate.describe(
            "takes a default locale, zone or charset",
            access -> DEFAULTS.contains(member(access))
                    || (OPEN.contains(member(access)) && isTextual(access) && !saysWhich(access)));

    static final ArchCondition<JavaClass> SHOW_ONLY_OURS =
            new ArchCondition<>("show no type of another library or of a package that is not exported") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    Stream<JavaClass> shown = Stream.of(
                                    type.getMethods().stream()
                                            .filter(Seams::isVisible)
                                            .flatMap(Seams::shown),
                                    type.getConstructors().stream()
                                            .filter(Seams::isVisible)
                                            .flatMap(Seams::shown),
                                    type.getFields().stream()
                                            .filter(field ->
                                                    field.getModifiers().contains(JavaModifier.PUBLIC))
                                            .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream()))
                            .flatMap(types -> types);
                    shown.filter(each -> !isKnown(each))
                            .forEach(each -> events.add(
                                    SimpleConditionEvent.violated(type, type.getName() + " shows " + each.getName())));
                }
            };

    private Seams() {}

    /** Methods or fields, written as the simple name of their class and their own. */
    static DescribedPredicate<JavaAccess<?>> to(String... members) {
        Set<String> names = Set.of(members);
        return DescribedPredicate.describe("is one of " + List.of(members), access -> names.contains(member(access)));
    }

    private static String member(JavaAccess<?> access) {
        return access.getTargetOwner().getSimpleName() + "." + access.getName();
    }

    /** A copy of a text or of characters needs no charset. */
    private static boolean isTextual(JavaAccess<?> access) {
        return !member(access).equals("String.<init>")
                || parameters(access).stream().anyMatch(type -> type.equals("byte[]"));
    }

    private static boolean saysWhich(JavaAccess<?> access) {
        return parameters(access).stream().anyMatch(Set.of("Locale", "Charset", "CharsetDecoder")::contains);
    }

    private static List<String> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                ? target.getRawParameterTypes().stream()
                        .map(JavaClass::getSimpleName)
                        .toList()
                : List.of();
    }

    private static boolean isVisible(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.PUBLIC)
                || unit.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> shown(JavaCodeUnit unit) {
        Stream<JavaType> types = Stream.of(List.of(unit.getReturnType()), unit.getParameterTypes())
                .flatMap(List::stream);
        return Stream.concat(
                types.flatMap(type -> type.getAllInvolvedRawTypes().stream()),
                unit.getThrowsClause().getTypes().stream());
    }

    private static boolean isKnown(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        boolean isHidden = name.startsWith("io.github.xingwuguan.json.");
        return type.getBaseComponentType().isPrimitive()
                || name.startsWith("java.")
                || (name.startsWith("io.github.xingwuguan.") && !isHidden);
    }
}
