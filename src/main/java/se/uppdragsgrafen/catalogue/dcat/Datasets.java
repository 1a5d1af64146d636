package se.uppdragsgrafen.catalogue.dcat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.catalogue.fullstandighet.Tally;
import se.uppdragsgrafen.query.Message;

/**
 * Describes each part of the data as a data set, and so the list of documents that are
 * expected.
 */
final class Datasets {

	private final Model model;

	private final String base;

	private final Thing agent;

	private final Thing contact;

	private final Coverage coverage;

	private final Distributions distributions;

	Datasets(Model model, String base, Thing agent, Thing contact, Coverage coverage, Map<String, FileFigures> figures,
			Services services) {
		this.model = model;
		this.base = base;
		this.agent = agent;
		this.contact = contact;
		this.coverage = coverage;
		this.distributions = new Distributions(model, base, coverage, figures, services);
	}

	List<Thing> describe() {
		List<Thing> all = new ArrayList<>();
		Part.ALL.forEach((part) -> all.add(part(part)));
		if (anyExpected()) {
			all.add(completeness());
		}
		return all;
	}

	private Thing part(Part part) {
		Thing dataset = dataset(part, part.description(), this.coverage.kommuner(),
				this.coverage.since().get(part.key()));
		provenance(dataset);
		this.distributions.of(part).forEach((each) -> dataset.link(DCAT.distribution, each));
		return dataset;
	}

	private Thing completeness() {
		Tally documents = this.coverage.documents();
		List<Coverage.Place> kommuner = this.coverage.kommuner()
			.stream()
			.filter((each) -> documents.kommuner().contains(each.kod()))
			.toList();
		Thing dataset = dataset(Part.COMPLETENESS, figures(Part.COMPLETENESS.description()), kommuner,
				documents.since());
		this.distributions.ofCompleteness().forEach((each) -> dataset.link(DCAT.distribution, each));
		return dataset;
	}

	private Thing dataset(Part part, Message description, List<Coverage.Place> kommuner, @Nullable String since) {
		String iri = this.base + "/id/datamangd/" + part.key();
		Thing dataset = Thing.of(this.model, iri, DCAT.Dataset)
			.say(DCTerms.title, part.title())
			.say(DCTerms.description, description)
			.plain(DCTerms.identifier, iri)
			.plain(Words.VERSION, String.valueOf(this.coverage.utgava()))
			.link(DCTerms.publisher, this.agent)
			.link(DCAT.contactPoint, this.contact)
			.link(DCTerms.accessRights, Words.PUBLIC)
			.link(DCTerms.language, Words.SWEDISH)
			.link(DCTerms.accrualPeriodicity, Words.THREE_TIMES_A_YEAR)
			.link(DCTerms.conformsTo, this.base + "/ns")
			.link(DCAT.landingPage, this.base + "/")
			.value(DCTerms.issued, this.coverage.issued(), XSDDatatype.XSDdate)
			.value(DCTerms.modified, this.coverage.modified(), XSDDatatype.XSDdate);
		part.keywords().forEach((keyword) -> dataset.say(DCAT.keyword, keyword));
		part.themes().forEach((theme) -> dataset.link(DCAT.theme, Words.THEMES + "/" + theme));
		kommuner.forEach((place) -> dataset.link(DCTerms.spatial, this.base + "/id/" + place.id()));
		since(dataset, since);
		return dataset;
	}

	/** It grows, so it has a beginning and no end. */
	private void since(Thing dataset, @Nullable String year) {
		if (year != null) {
			dataset.link(DCTerms.temporal, Thing.of(this.model, dataset.iri() + "#tid", DCTerms.PeriodOfTime)
				.value(DCAT.startDate, year, XSDDatatype.XSDgYear));
		}
	}

	/** From what it has been read, and what of that is missing. */
	private void provenance(Thing dataset) {
		Message read = new Message(
				"Read by a program from documents that municipalities publish. Each fact names its document and lines; no person is named.",
				"Läst av ett program ur dokument som kommuner ger ut. Varje uppgift anger dokument och rader; ingen person nämns.");
		dataset.link(DCTerms.provenance, Thing.of(this.model, dataset.iri() + "#ursprung", DCTerms.ProvenanceStatement)
			.say(DCTerms.description, anyExpected() ? figures(read) : read));
		if (anyExpected()) {
			dataset.link(FOAF.page, this.distributions.listOfDocuments());
		}
	}

	private boolean anyExpected() {
		return this.coverage.documents().expected() > 0;
	}

	/** The text, and then how many documents are expected, here and missing. */
	private Message figures(Message text) {
		Tally documents = this.coverage.documents();
		Message figures = Message.of("Documents that are expected: %d; here: %d; missing: %d.",
				"Dokument som väntas: %d; finns: %d; saknas: %d.", documents.expected(), documents.here(),
				documents.missing());
		return new Message(text.english() + " " + figures.english(), text.swedish() + " " + figures.swedish());
	}

}
