/**
 * Minutes: matters and decisions, and the agreements, controls and plans attached to
 * them.
 */
@NullMarked
package se.uppdragsgrafen.extract.minutes;

import org.jspecify.annotations.NullMarked;
