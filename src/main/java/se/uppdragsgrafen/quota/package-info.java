/**
 * How much of the server one client gets: points a minute, and questions at a time. Knows
 * who asks and what it costs, and nothing of what is asked. Uses no other package.
 */
@NullMarked
package se.uppdragsgrafen.quota;

import org.jspecify.annotations.NullMarked;
