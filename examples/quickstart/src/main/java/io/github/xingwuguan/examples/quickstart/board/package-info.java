/**
 * Two printable pages of a district (看板): what everybody may see, and what those who work with it see.
 *
 * <p>A {@link io.github.xingwuguan.examples.quickstart.board.BoardView} holds what is shown, already computed; a {@link
 * io.github.xingwuguan.examples.quickstart.board.BoardPage} turns it into one file of HTML without script. Words are HTML, so that
 * they can be read aloud, searched and copied; shapes are SVG. What only the internal page shows is kept in {@link
 * io.github.xingwuguan.examples.quickstart.board.InternalView}, which the public page is never given.
 */
package io.github.xingwuguan.examples.quickstart.board;
