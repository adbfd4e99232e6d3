/**
 * The wire form of governance records and policies (星物管): JSON by Jackson 2 or Jackson 3, whichever the application has.
 *
 * <p>Both generations are optional. On the module path the application itself requires {@code com.fasterxml.jackson.core} or
 * {@code tools.jackson.core}, so that it is resolved.
 */
@org.jspecify.annotations.NullMarked
module io.github.xingwuguan.json {
    requires transitive io.github.xingwuguan.core;
    requires transitive io.github.xingwuguan.scoring;
    requires java.xml;
    requires static com.fasterxml.jackson.core;
    requires static org.jspecify;
    requires org.slf4j;
    requires static tools.jackson.core;

    exports io.github.xingwuguan.json;
}
