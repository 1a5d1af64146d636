/**
 * A published text, read once: its lines, paragraphs and tables. Knows no municipal word.
 */
@NullMarked
package se.uppdragsgrafen.document;

import org.jspecify.annotations.NullMarked;
