package se.uppdragsgrafen.fact;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Format.Form;

/**
 * A measured value, a target or a change.
 *
 * @param id the permanent key
 * @param period when
 * @param kon whom it counts
 * @param delgrupp a part of the group
 * @param slag what the value is
 * @param varde the value, in the indicator's unit
 * @param vardestatus whether the value is there
 * @param maltal the target
 * @param maltalJamforelse how the target is compared
 * @param antal the base of a percentage
 * @param ungefar whether the text says about
 * @param uppnatt whether the document says that the target was reached
 * @param indikator what is measured
 * @param mal the goal
 * @param verksamhet the unit
 * @param namnd the body
 * @param uppdrag the assignment
 * @param kontroll the control
 * @param arende the matter
 * @param kallor the evidence
 */
public record Matvarde(String id, @Format(Form.PERIOD) String period, Kon kon, @Nullable String delgrupp, Slag slag,
		@Nullable BigDecimal varde, Vardestatus vardestatus, @Nullable BigDecimal maltal,
		@Nullable MaltalJamforelse maltalJamforelse, @Nullable Integer antal, boolean ungefar,
		@Nullable Boolean uppnatt, @Relation(value = "HAR_MATVARDE", incoming = true) Ref<Indikator> indikator,
		@Relation(value = "HAR_MATVARDE", incoming = true) @Nullable Ref<Mal> mal,
		@Relation(value = "HAR_MATVARDE", incoming = true) @Nullable Ref<Verksamhet> verksamhet,
		@Relation(value = "HAR_MATVARDE", incoming = true) @Nullable Ref<Namnd> namnd,
		@Relation(value = "HAR_MATVARDE", incoming = true) @Nullable Ref<Uppdrag> uppdrag,
		@Relation(value = "HAR_MATVARDE", incoming = true) @Nullable Ref<Kontroll> kontroll,
		@Relation(value = "HAR_MATVARDE", incoming = true) @Nullable Ref<Arende> arende,
		@Relation("HAR_BELAGG") List<Ref<Belagg>> kallor) implements Fact.Sourced {

	/** Whom a value counts. */
	public enum Kon {

		ALLA, KVINNOR, MAN, FLICKOR, POJKAR

	}

	/** What a value is. */
	public enum Slag {

		UTFALL, MALVARDE, FORANDRING

	}

	/** Whether a value is there. */
	public enum Vardestatus {

		ANGIVET, SAKNAS, UNDERTRYCKT

	}

	/** At least, or at most. */
	public enum MaltalJamforelse {

		MINST, HOGST

	}

}
