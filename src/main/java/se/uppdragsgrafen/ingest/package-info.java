/**
 * The run: find packages, check all of them, load, report. The only place where the
 * writing half meets. Knows no command line and no server.
 */
@NullMarked
package se.uppdragsgrafen.ingest;

import org.jspecify.annotations.NullMarked;
