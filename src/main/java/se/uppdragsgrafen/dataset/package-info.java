/**
 * Facts ⇄ data package: a folder with {@code datapackage.json} and one CSV file per kind
 * of fact, validated row by row. Stops at the folder: what packages say of each other,
 * and the graph, are not its business.
 */
@NullMarked
package se.uppdragsgrafen.dataset;

import org.jspecify.annotations.NullMarked;
