package se.uppdragsgrafen.extract.profile;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Mal;
import se.uppdragsgrafen.fact.Uppfoljning;

/**
 * How one kind of document of one kommun looks, as a steward writes it in YAML.
 *
 * @param namn its own name
 * @param genre which reader it drives
 * @param titel the lines of the document's title, one after the other; the document is
 * known by them
 * @param kannsIgen lines that must be there too
 * @param sidhuvud what is printed on each page
 * @param bildtext who took a picture; the line before it is a caption
 * @param rubriker headings that say nothing but themselves
 * @param personer headings under which only persons stand, until the next heading
 * @param uppdrag how an uppdrag begins, one form per section
 * @param mal how a goal is printed
 * @param status how each status is printed: a sentence, a word or a symbol
 * @param grupper headings that give a status to what stands under them
 * @param uppfyllelse how it is printed how far a goal was reached: a symbol or a word
 * @param overskott the sign of a difference that is better than the budget, "+" or "-",
 * for tables whose numbers do not tell
 * @param kommentarer where units comment on their work
 * @param sammantrade where the meeting was held, and when its minutes were approved
 * @param arende how a matter of a meeting is printed
 * @param internkontroll how the internal control is printed
 * @param bilaga lines that begin an attachment
 * @param avtal how an agreement is printed
 * @param projektplan how a project plan is printed
 */
public record Profile(String namn, Genre genre, List<Template> titel,
		@JsonProperty("kanns_igen") List<Template> kannsIgen, List<Template> sidhuvud, List<Template> bildtext,
		List<Template> rubriker, List<Template> personer, List<UppdragForm> uppdrag, List<MalForm> mal,
		Map<Uppfoljning.Status, List<Template>> status, List<StatusGroup> grupper,
		Map<Mal.Uppfyllelse, List<Template>> uppfyllelse, String overskott, @Nullable CommentForm kommentarer,
		List<List<Template>> sammantrade, @Nullable ArendeForm arende, @Nullable KontrollForm internkontroll,
		List<Template> bilaga, @Nullable AvtalForm avtal, @Nullable ProjektplanForm projektplan) {

	public Profile {
		kannsIgen = Lists.orEmpty(kannsIgen);
		sidhuvud = Lists.orEmpty(sidhuvud);
		bildtext = Lists.orEmpty(bildtext);
		rubriker = Lists.orEmpty(rubriker);
		personer = Lists.orEmpty(personer);
		uppdrag = Lists.orEmpty(uppdrag);
		mal = Lists.orEmpty(mal);
		grupper = Lists.orEmpty(grupper);
		uppfyllelse = (uppfyllelse != null) ? Map.copyOf(uppfyllelse) : Map.of();
		overskott = (overskott != null) ? overskott : "+";
		sammantrade = Lists.orEmpty(sammantrade);
		bilaga = Lists.orEmpty(bilaga);
		status = (status != null) ? Map.copyOf(status) : Map.of();
		if (namn == null || genre == null || titel == null || titel.isEmpty()) {
			throw new InvalidProfile("En profil behöver namn, genre och titel.");
		}
	}

	/** Whether a text looks like one of these. */
	public static boolean any(List<Template> templates, String text) {
		return templates.stream().anyMatch((each) -> each.matches(text));
	}

}
