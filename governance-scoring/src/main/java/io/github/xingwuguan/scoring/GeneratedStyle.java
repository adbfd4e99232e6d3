package io.github.xingwuguan.scoring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How values are generated in this package and those below it. It stays in the source: a style that reached the class files would
 * make an embedder's compiler warn about constants that are not on its class path.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        get = {"*"},
        allowedClasspathAnnotations = {Override.class})
@interface GeneratedStyle {}
