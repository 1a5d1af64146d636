/**
 * The data set's own description, for open data portals: DCAT-AP-SE 3.0.1.
 */
@NullMarked
package se.uppdragsgrafen.catalogue.dcat;

import org.jspecify.annotations.NullMarked;
