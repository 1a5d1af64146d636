/**
 * Swedish words as search sees them: what of a text goes into the index, and how a
 * question to that index reads. In charge of word borders, inflection, compounds and
 * spelling without å, ä and ö; stops at strings, and knows neither the graph nor what a
 * text is about. Depends on nothing.
 */
@NullMarked
package se.uppdragsgrafen.sprak;

import org.jspecify.annotations.NullMarked;
