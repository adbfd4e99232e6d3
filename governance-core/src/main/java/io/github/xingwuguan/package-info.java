/** The root package holds nothing but the style of the generated values; the concepts are in the packages below it. */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = {"criterion:criteria", "mark:marks"},
        get = {"*"},
        allowedClasspathAnnotations = {Override.class})
package io.github.xingwuguan;

import org.immutables.value.Value;
