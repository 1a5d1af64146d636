/**
 * What a steward writes: profiles of layouts, and tables of names.
 */
@NullMarked
package se.uppdragsgrafen.extract.profile;

import org.jspecify.annotations.NullMarked;
