/**
 * PDFs are read in a process apart, which a file can slow down, fill or bring down
 * without harm to the others.
 */
@NullMarked
package se.uppdragsgrafen.document.apart;

import org.jspecify.annotations.NullMarked;
