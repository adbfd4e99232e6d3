/** The wire form on Jackson 3, {@code tools.jackson.core}. Not exported. */
package io.github.xingwuguan.json.jackson3;
