/** An embedder of the library on the module path. */
module consumer {
    requires io.github.xingwuguan.json;
    requires tools.jackson.core;
}
