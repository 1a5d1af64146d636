package se.uppdragsgrafen.extract;

import java.util.List;
import java.util.Optional;

import se.uppdragsgrafen.document.Document;
import se.uppdragsgrafen.document.Flow;
import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.extract.followup.ArsredovisningReader;
import se.uppdragsgrafen.extract.followup.MalsidaReader;
import se.uppdragsgrafen.extract.followup.UppfoljningReader;
import se.uppdragsgrafen.extract.minutes.ProtokollReader;
import se.uppdragsgrafen.extract.profile.Genre;
import se.uppdragsgrafen.extract.profile.Names;
import se.uppdragsgrafen.extract.profile.Profile;
import se.uppdragsgrafen.extract.profile.Profiles;
import se.uppdragsgrafen.extract.profile.Title;
import se.uppdragsgrafen.extract.prose.Agreements;
import se.uppdragsgrafen.extract.prose.Counts;
import se.uppdragsgrafen.extract.prose.Deadlines;
import se.uppdragsgrafen.extract.prose.Decisions;
import se.uppdragsgrafen.extract.prose.GivenInProse;
import se.uppdragsgrafen.extract.prose.Laws;
import se.uppdragsgrafen.extract.prose.Parties;
import se.uppdragsgrafen.extract.prose.PhrasedCounts;
import se.uppdragsgrafen.extract.prose.Shares;
import se.uppdragsgrafen.extract.prose.StatusChecks;
import se.uppdragsgrafen.extract.prose.Steering;
import se.uppdragsgrafen.extract.prose.SteeringDocuments;
import se.uppdragsgrafen.extract.prose.SteeringPhrases;
import se.uppdragsgrafen.extract.prose.Sums;
import se.uppdragsgrafen.extract.prose.TextAgainstTables;
import se.uppdragsgrafen.extract.prose.WithinBudget;
import se.uppdragsgrafen.extract.reading.Contradictions;
import se.uppdragsgrafen.extract.reading.Draft;
import se.uppdragsgrafen.extract.reading.GenreReader;
import se.uppdragsgrafen.extract.reading.Indicators;
import se.uppdragsgrafen.extract.reading.LeftOut;
import se.uppdragsgrafen.extract.reading.NamedBodies;
import se.uppdragsgrafen.extract.reading.Namnder;
import se.uppdragsgrafen.extract.reading.Prose;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.reading.Verksamheter;
import se.uppdragsgrafen.fact.Dokument;
import se.uppdragsgrafen.fact.Kommun;

/** Reads documents of one kommun. */
public final class Extractor {

	private final Profiles profiles;

	private final Names names;

	private final Settings settings;

	public Extractor(Profiles profiles, Names names, Settings settings) {
		this.profiles = profiles;
		this.names = names;
		this.settings = settings;
	}

	/**
	 * Reads a document with the profile that knows it.
	 * @throws UnknownLayout where no profile does
	 */
	public Extraction read(Document document, Kommun kommun) {
		Profile profile = this.profiles.of(document)
			.orElseThrow(() -> UnknownLayout.of(document, this.profiles.names()));
		return read(document, kommun, profile);
	}

	/**
	 * Reads a document with the profile of this name.
	 * @throws UnknownLayout where there is none, or where the document does not begin as
	 * it says
	 */
	public Extraction read(Document document, Kommun kommun, String profile) {
		Profile named = this.profiles.named(profile)
			.orElseThrow(() -> UnknownLayout.noProfile(profile, this.profiles.names()));
		return read(document, kommun, named);
	}

	private Extraction read(Document published, Kommun kommun, Profile profile) {
		Flow.Flowing flowing = Flow.of(published, (text) -> Profile.any(profile.sidhuvud(), text),
				(text) -> Profile.any(profile.bildtext(), text));
		Document document = flowing.document();
		Draft draft = new Draft();
		flowing.heads().forEach((each) -> draft.leaveOut(each, LeftOut.SIDHUVUD));
		flowing.captions().forEach((each) -> draft.leaveOut(each, LeftOut.BILDTEXT));
		Title title = title(document, profile);
		Namnder namnder = new Namnder(kommun, this.names, draft, Reading.texts(document).toList());
		Verksamheter verksamheter = new Verksamheter(kommun, this.names, draft);
		Reading reading = new Reading(document, profile, kommun, title, draft, namnder, verksamheter, new Prose());
		WithinBudget within = new WithinBudget(reading);
		readProse(reading);
		reading.prose().with(within);
		Row dokument = draft.row(Dokument.class, reading.dokument())
			.set("titel", title.text())
			.set("typ", profile.genre().typ())
			.set("sha256", document.sha256())
			.set("kommun", kommun.id())
			.from(title.at());
		reader(profile.genre()).read(reading);
		new TextAgainstTables(reading).check();
		within.check();
		namnder.order();
		new Indicators(draft, kommun.kod())
			.split((namn) -> this.names.owner(kommun, "indikator", namn).filter(String::isEmpty).isPresent());
		new StatusChecks(draft, new Contradictions(draft, reading.dokument())).run();
		return new Publication(document, kommun, this.names, this.settings).of(draft, dokument, profile.namn());
	}

	/** Parties before agreements, which are between them. */
	private void readProse(Reading reading) {
		String kod = reading.kommun().kod();
		Steering steering = new Steering(reading.draft());
		reading.prose()
			.with(new NamedBodies(reading.namnder()))
			.with(new Laws(steering, this.names.in(kod, "styrdokument")))
			.with(new SteeringDocuments(steering, reading.namnder()))
			.with(new SteeringPhrases(reading, steering))
			.with(new Parties(reading.draft(), reading.kommun(), this.names.in(kod, "samverkanspart")))
			.with(new Decisions(reading.draft(), reading.namnder()))
			.with(new Agreements(reading.draft(), reading.namnder()))
			.with(new GivenInProse(reading))
			.with(new Deadlines())
			.with(new Sums(reading))
			.with(new Counts(reading))
			.with(new PhrasedCounts(reading))
			.with(new Shares(reading));
	}

	private static GenreReader reader(Genre genre) {
		return switch (genre) {
			case UPPFOLJNING -> new UppfoljningReader();
			case MALSIDA -> new MalsidaReader();
			case ARSREDOVISNING -> new ArsredovisningReader();
			case PROTOKOLL -> new ProtokollReader();
		};
	}

	private static Title title(Document document, Profile profile) {
		List<Paragraph> paragraphs = document.blocks()
			.stream()
			.filter(Paragraph.class::isInstance)
			.map(Paragraph.class::cast)
			.toList();
		Optional<Title> title = Title.of(profile, paragraphs);
		return title.orElseThrow(() -> UnknownLayout.title(document, profile.namn()));
	}

}
