/** What the tests of all packages share, and the tests of the whole. */
@NullMarked
package se.uppdragsgrafen;

import org.jspecify.annotations.NullMarked;
