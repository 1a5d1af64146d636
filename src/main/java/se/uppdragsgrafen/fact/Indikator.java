package se.uppdragsgrafen.fact;

import java.util.List;

/**
 * What is measured.
 *
 * @param id the permanent key
 * @param namn the name
 * @param enhet the unit of its values
 * @param kallor the evidence
 */
public record Indikator(String id, String namn, Enhet enhet,
		@Relation("HAR_BELAGG") List<Ref<Belagg>> kallor) implements Fact.Sourced {

	/** Units of measurement. */
	public enum Enhet {

		PROCENT, ANTAL, PERSONER, KRONOR, TIMMAR, DYGN, OVRIGT

	}

}
