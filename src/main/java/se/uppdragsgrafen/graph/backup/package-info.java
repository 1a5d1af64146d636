/**
 * All of a database in one file that any Neo4j can be filled with: backup, restore, and
 * the move from one to another.
 */
@NullMarked
package se.uppdragsgrafen.graph.backup;

import org.jspecify.annotations.NullMarked;
