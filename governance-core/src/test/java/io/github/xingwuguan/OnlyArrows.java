package io.github.xingwuguan;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The arrows between packages; what stands below a package may be used through those it names. */
final class OnlyArrows extends ArchCondition<JavaClass> {
    private static final String ROOT = "io.github.xingwuguan.";

    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("basics", Set.of()),
            Map.entry("shape", Set.of("basics")),
            Map.entry("facts", Set.of("shape")),
            Map.entry("calendar", Set.of("shape")),
            Map.entry("lifecycle", Set.of("calendar")),
            Map.entry("place", Set.of("shape")),
            Map.entry("carriage", Set.of("place", "calendar")),
            Map.entry("rating", Set.of("carriage", "facts", "lifecycle")),
            Map.entry("credit", Set.of("carriage", "facts", "lifecycle")),
            Map.entry("assembly", Set.of("carriage", "facts", "lifecycle")),
            Map.entry("coordination", Set.of("assembly", "carriage", "calendar")),
            Map.entry("casework", Set.of("coordination", "lifecycle")),
            Map.entry("programme", Set.of("carriage", "facts", "calendar")));

    OnlyArrows() {
        super("depend on packages below their own only");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String from = area(type);
        Set<String> allowed = from.isEmpty() ? Set.of() : below(from);
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            String to = area(dependency.getTargetClass());
            if (!to.isEmpty() && !to.equals(from) && !allowed.contains(to)) {
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
            }
        }
        if (!from.isEmpty() && !ARROWS.containsKey(from)) {
            events.add(SimpleConditionEvent.violated(type, "Package " + from + " has no place among the arrows"));
        }
    }

    private static Set<String> below(String area) {
        Set<String> below = new TreeSet<>();
        for (String next : ARROWS.getOrDefault(area, Set.of())) {
            below.add(next);
            below.addAll(below(next));
        }
        return below;
    }

    private static String area(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT)) {
            return "";
        }
        String rest = name.substring(ROOT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
