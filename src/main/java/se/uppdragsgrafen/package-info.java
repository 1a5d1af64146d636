/**
 * Puts the rooms together: the command line, the server, the embedded database.
 */
@NullMarked
package se.uppdragsgrafen;

import org.jspecify.annotations.NullMarked;
