/**
 * GraphQL: what all its rooms share, errors and written values. The rooms, each of which
 * uses those before it: {@code schema}, {@code plan}, {@code planner}, {@code execute},
 * {@code http}.
 */
@NullMarked
package se.uppdragsgrafen.api;

import org.jspecify.annotations.NullMarked;
