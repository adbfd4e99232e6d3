/** The wire form on Jackson 2, {@code com.fasterxml.jackson.core}. Not exported. */
package io.github.xingwuguan.json.jackson2;
