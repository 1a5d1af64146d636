/**
 * Pictures of answers: where their parts lie. How they look is in the templates. Knows
 * rows as GraphQL answers them, and nothing of ours.
 */
@NullMarked
package se.uppdragsgrafen.page.picture;

import org.jspecify.annotations.NullMarked;
