/**
 * The posts of grid, building and stairwell heads (三长制): which are due, who holds them on a day, and which are vacant.
 *
 * <p>A {@link io.github.xingwuguan.coordination.posts.HeadPost} is due for some days and is held by one person at a time, elected or appointed.
 * {@link io.github.xingwuguan.coordination.posts.HeadPosts} answer for many of them: one person in two posts counts once for each post and once
 * as a person.
 *
 * <pre>{@code
 * HeadPosts posts = HeadPosts.of(list);
 * posts.staffed(compound, date);                          // 17/20: posts held, of those due
 * posts.vacancies(compound, date);                        // which, and since when
 * }</pre>
 */
package io.github.xingwuguan.coordination.posts;
