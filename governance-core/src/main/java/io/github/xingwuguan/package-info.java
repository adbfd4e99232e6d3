/** The root package holds nothing but the style of the generated values; the concepts are in the packages below it. */
@GeneratedStyle
package io.github.xingwuguan;
