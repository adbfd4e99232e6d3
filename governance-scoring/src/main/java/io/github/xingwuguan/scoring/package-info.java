/** The root package of scoring holds nothing but the style of the generated values. */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        get = {"*"},
        allowedClasspathAnnotations = {Override.class})
package io.github.xingwuguan.scoring;

import org.immutables.value.Value;
