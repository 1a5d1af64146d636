/**
 * Links over years: which assignments of a municipality seem to continue earlier ones,
 * and what a person decided of that. Pure: assignments in, links out; where they come
 * from and go to is the business of {@code graph}.
 */
@NullMarked
package se.uppdragsgrafen.koppling;

import org.jspecify.annotations.NullMarked;
