package io.github.xingwuguan.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wire form of the deeds is whole, whichever class is used first. */
class DeedInitialisationTest {
    /** Gives everything but our own classes, which are to be initialised anew. */
    private static final class Others extends ClassLoader {
        Others() {
            super(DeedInitialisationTest.class.getClassLoader());
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
    @ValueSource(strings = {"Deed", "Case", "MergedCase", "Merging$AbsorbCase", "Clocks"})
    void every_attribute_of_every_deed_has_its_type(String first) throws Exception {
        URL[] ours = {Deed.class.getProtectionDomain().getCodeSource().getLocation()};
        String inHere = Deed.class.getPackageName() + ".";
        try (URLClassLoader fresh = new URLClassLoader(ours, new Others())) {
            Class.forName(inHere + first, true, fresh);
            Object wire =
                    Class.forName(inHere + "Deed", true, fresh).getField("TYPE").get(null);
            for (Object form : ((Map<?, ?>) read(wire, "variants")).values()) {
                for (Object attribute : (List<?>) read(read(form, "type"), "attributes")) {
                    assertThat(read(attribute, "type")).as(first).isNotNull();
                }
            }
        }
    }

    private static Object read(Object of, String name) throws ReflectiveOperationException {
        Field field = of.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(of);
    }
}
