package se.uppdragsgrafen.fact;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact is written: lines of a document.
 *
 * @param id the permanent key
 * @param dokument the document
 * @param sida the page, from 1; null where the document has no pages
 * @param franRad the first line, from 1
 * @param tillRad the last line
 * @param citat the words; null where the package carries none
 */
public record Belagg(String id, @Relation("UR") Ref<Dokument> dokument, @Nullable Integer sida, int franRad,
		int tillRad, @Nullable String citat) implements Fact {

}
