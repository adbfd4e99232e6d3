package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.GovernanceException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** Runs with both generations, with only the second and with only the third on the class path. */
@Tag("golden")
class GenerationsGoldenTest {
    private static boolean isThere(String factory) {
        try {
            Class.forName(factory);
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    private static final boolean SECOND = isThere("com.fasterxml.jackson.core.JsonFactory");
    private static final boolean THIRD = isThere("tools.jackson.core.json.JsonFactory");

    @Test
    void the_standard_is_the_third_generation_where_it_is_there() throws Throwable {
        assertThat(GovernanceJson.standard()).hasToString(THIRD ? "JSON by Jackson 3" : "JSON by Jackson 2");
        assertThat(GovernanceJson.standard()).isSameAs(GovernanceJson.standard());
    }

    @Test
    void a_generation_that_is_there_is_given_and_one_that_is_not_is_named() throws Throwable {
        assertGivenIf(SECOND, GovernanceJson::jackson2, "JSON by Jackson 2", "Jackson 2 from 2.18");
        assertGivenIf(THIRD, GovernanceJson::jackson3, "JSON by Jackson 3", "Jackson 3");
        assertThat(Generations.available())
                .hasSize((SECOND ? 1 : 0) + (THIRD ? 1 : 0))
                .isNotEmpty();
    }

    private static void assertGivenIf(
            boolean there, ThrowingSupplier<GovernanceJson> factory, String name, String wanted) throws Throwable {
        if (there) {
            assertThat(factory.get()).hasToString(name);
            return;
        }
        for (int attempt = 0; attempt < 2; attempt++) { // the second finds the class already broken
            assertThatThrownBy(factory::get)
                    .isInstanceOf(GovernanceException.class)
                    .hasMessage("Application must have jackson-core of " + wanted + ", but had none");
        }
    }
}
