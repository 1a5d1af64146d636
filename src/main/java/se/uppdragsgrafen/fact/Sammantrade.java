package se.uppdragsgrafen.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Format.Form;

/**
 * A meeting, held or planned.
 *
 * @param id the permanent key
 * @param datum the day
 * @param plats where
 * @param lage held or planned
 * @param art a meeting or a training day
 * @param justerat when the minutes were approved
 * @param anslagFran from when the minutes were posted
 * @param anslagTill to when
 * @param namnd the body that meets
 * @param kallor the evidence
 */
public record Sammantrade(String id, @Format(Form.TIDPUNKT) String datum, @Nullable String plats, Lage lage, Art art,
		@Format(Form.TIDPUNKT) @Nullable String justerat, @Format(Form.TIDPUNKT) @Nullable String anslagFran,
		@Format(Form.TIDPUNKT) @Nullable String anslagTill,
		@Relation(value = "HAR_SAMMANTRADE", incoming = true) Ref<Namnd> namnd,
		@Relation("HAR_BELAGG") List<Ref<Belagg>> kallor) implements Fact.Sourced {

	/** Held or planned. */
	public enum Lage {

		HALLET, PLANERAT

	}

	/** A meeting or a training day. */
	public enum Art {

		SAMMANTRADE, UTBILDNING

	}

}
