package se.uppdragsgrafen.fact;

import se.uppdragsgrafen.fact.Format.Form;

/**
 * A municipality.
 *
 * @param id the permanent key
 * @param kod Statistics Sweden's four digits
 * @param namn the name without the word kommun
 * @param regionkod the two digits of its region
 */
public record Kommun(String id, @Format(Form.KOMMUNKOD) String kod, String namn,
		@Format(Form.REGIONKOD) String regionkod) implements Fact {

}
