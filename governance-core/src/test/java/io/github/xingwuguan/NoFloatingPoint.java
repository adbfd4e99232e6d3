package io.github.xingwuguan;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** No field, parameter, result or call of a class is of type double or float. */
final class NoFloatingPoint extends ArchCondition<JavaClass> {
    private static final Set<String> FLOATING =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float", "double[]", "float[]");

    NoFloatingPoint() {
        super("use no floating point");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaField field : type.getFields()) {
            report(type, field.getRawType(), field.getFullName(), events);
        }
        for (JavaCodeUnit unit : type.getCodeUnits()) {
            report(type, unit.getRawReturnType(), unit.getFullName(), events);
            unit.getRawParameterTypes().forEach(parameter -> report(type, parameter, unit.getFullName(), events));
        }
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
            if (access instanceof JavaCodeUnitAccess<?> call) {
                report(type, call.getTarget().getRawReturnType(), call.getDescription(), events);
                call.getTarget()
                        .getRawParameterTypes()
                        .forEach(parameter -> report(type, parameter, call.getDescription(), events));
            }
        }
    }

    private static void report(JavaClass type, JavaClass used, String where, ConditionEvents events) {
        if (FLOATING.contains(used.getName())) {
            events.add(SimpleConditionEvent.violated(type, where + " uses " + used.getName()));
        }
    }
}
