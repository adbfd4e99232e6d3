/** What both Jackson generations share: the document as text, its limits and its places, lines and indentation. Not exported. */
package io.github.xingwuguan.json.wire;
