/** The root package of scoring holds nothing but the style of the generated values. */
@GeneratedStyle
package io.github.xingwuguan.scoring;
