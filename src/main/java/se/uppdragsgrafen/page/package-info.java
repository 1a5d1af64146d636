/**
 * The web pages: what is sent to a browser, and under which rules it runs there. Asks the
 * graph only through questions; knows no Cypher and no GraphQL engine.
 */
@NullMarked
package se.uppdragsgrafen.page;

import org.jspecify.annotations.NullMarked;
