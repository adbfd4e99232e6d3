package io.github.xingwuguan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wire form of a measure is whole, whichever class of it is used first. */
class MeasureInitialisationTest {
    /** Gives everything but our own classes, which are to be initialised anew. */
    private static final class Others extends ClassLoader {
        Others() {
            super(MeasureInitialisationTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("io.github.xingwuguan.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Measure$Share", "Measure$Count", "Measure$Sum", "Measure$Pooled", "Measure"})
    void every_form_is_known_on_the_wire(String first) throws Exception {
        URL[] ours = {Measure.class.getProtectionDomain().getCodeSource().getLocation()};
        String inHere = Measure.class.getPackageName() + ".";
        try (URLClassLoader fresh = new URLClassLoader(ours, new Others())) {
            Class.forName(inHere + first, true, fresh);
            Class<?> measure = Class.forName(inHere + "Measure", true, fresh);
            Object wire = measure.getField("TYPE").get(null);
            Field variants = wire.getClass().getDeclaredField("variants");
            variants.setAccessible(true);
            Map<?, ?> forms = (Map<?, ?>) variants.get(wire);
            assertThat(forms).hasSize(4);
            for (Object form : forms.values()) {
                Method type = form.getClass().getDeclaredMethod("type");
                type.setAccessible(true);
                assertThat(type.invoke(form)).as(first).isNotNull();
            }
        }
    }
}
