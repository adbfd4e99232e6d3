package io.github.xingwuguan;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;

/** What the core must not call. */
final class Calls {
    static final DescribedPredicate<JavaClass> RANDOM_SOURCES = DescribedPredicate.describe(
            "are sources of randomness",
            type -> type.getPackageName().startsWith("java.util.random")
                    || Set.of("Random", "SplittableRandom", "SecureRandom", "ThreadLocalRandom")
                            .contains(type.getSimpleName()));

    static final DescribedPredicate<JavaClass> OUTSIDE_WORLD = DescribedPredicate.describe(
            "are input or output",
            type -> isInside(type, "java.nio.file", "java.nio.channels", "java.net", "java.sql", "javax.net")
                    || type.getSimpleName().equals("ProcessBuilder")
                    || (type.getPackageName().equals("java.io")
                            && !Set.of("ByteArrayOutputStream", "Serializable", "ObjectStreamException")
                                    .contains(type.getSimpleName())));

    private Calls() {}

    private static boolean isInside(JavaClass type, String... packages) {
        return List.of(packages).stream()
                .anyMatch(name -> type.getPackageName().equals(name)
                        || type.getPackageName().startsWith(name + "."));
    }

    /** Methods or fields, written as the simple name of their class and their own. */
    static DescribedPredicate<JavaAccess<?>> to(String... members) {
        Set<String> names = Set.of(members);
        return DescribedPredicate.describe("is one of " + List.of(members), access -> names.contains(member(access)));
    }

    private static String member(JavaAccess<?> access) {
        return access.getTargetOwner().getSimpleName() + "." + access.getName();
    }

    static DescribedPredicate<JavaAccess<?>> toAClock() {
        return DescribedPredicate.describe(
                "tells the time",
                access -> (access.getName().equals("now")
                                && access.getTargetOwner().getPackageName().startsWith("java.time"))
                        || Set.of("System.currentTimeMillis", "System.nanoTime", "Calendar.getInstance", "Date.<init>")
                                .contains(member(access)));
    }

    static DescribedPredicate<JavaAccess<?>> toADefault() {
        Set<String> always = Set.of(
                "Locale.getDefault",
                "ZoneId.systemDefault",
                "TimeZone.getDefault",
                "Charset.defaultCharset",
                "String.formatted",
                "NumberFormat.getInstance",
                "Collator.getInstance");
        Set<String> withoutLocaleOrCharset = Set.of(
                "String.toLowerCase",
                "String.toUpperCase",
                "String.format",
                "String.getBytes",
                "String.<init>",
                "Formatter.<init>",
                "DateTimeFormatter.ofPattern",
                "DateTimeFormatterBuilder.toFormatter",
                "Scanner.<init>");
        return DescribedPredicate.describe(
                "takes a default locale, zone or charset",
                access -> always.contains(member(access))
                        || (withoutLocaleOrCharset.contains(member(access))
                                && isTextual(access)
                                && !saysWhich(access)));
    }

    /** A copy of a text or of characters needs no charset. */
    private static boolean isTextual(JavaAccess<?> access) {
        return !member(access).equals("String.<init>")
                || parameters(access).stream().anyMatch(type -> type.equals("byte[]"));
    }

    private static boolean saysWhich(JavaAccess<?> access) {
        return parameters(access).stream().anyMatch(Set.of("Locale", "Charset")::contains);
    }

    private static List<String> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                ? target.getRawParameterTypes().stream()
                        .map(JavaClass::getSimpleName)
                        .toList()
                : List.of();
    }
}
