package se.uppdragsgrafen.catalogue.dcat;

import java.util.List;
import java.util.Map;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VCARD4;

import se.uppdragsgrafen.query.Message;

/**
 * The catalogue of one server after DCAT-AP-SE 3.0.1: who publishes, the data sets, their
 * files and the services. Everything in it has an IRI.
 */
public final class Dcat {

	private final String base;

	private final Publisher publisher;

	/**
	 * That of a server.
	 * @param base what its addresses begin with, without a slash at the end
	 */
	public Dcat(String base, Publisher publisher) {
		this.base = base;
		this.publisher = publisher;
	}

	/**
	 * The catalogue.
	 * @param figures what is known of the files that have all, by their names
	 */
	public Model describe(Coverage coverage, Map<String, FileFigures> figures) {
		Model model = ModelFactory.createDefaultModel();
		prefixes(model);
		Thing agent = agent(model);
		Thing contact = contact(model);
		places(model, coverage);
		Services services = new Services(model, this.base, agent, contact);
		Datasets datasets = new Datasets(model, this.base, agent, contact, coverage, figures, services);
		List<Thing> all = datasets.describe();
		services.serve(all);
		Thing catalogue = catalogue(model, coverage).link(DCTerms.publisher, agent);
		all.forEach((each) -> catalogue.link(DCAT.dataset, each));
		services.all().forEach((each) -> catalogue.link(DCAT.service, each));
		return model;
	}

	/** What it says besides what the graph has, so that a change of it is seen. */
	@Override
	public String toString() {
		return this.base + " " + this.publisher;
	}

	private static void prefixes(Model model) {
		model.setNsPrefix("dcat", DCAT.NS)
			.setNsPrefix("dcterms", DCTerms.NS)
			.setNsPrefix("foaf", FOAF.NS)
			.setNsPrefix("vcard", VCARD4.NS)
			.setNsPrefix("rdfs", RDFS.getURI())
			.setNsPrefix("xsd", XSDDatatype.XSD + "#")
			.setNsPrefix("spdx", Words.SPDX)
			.setNsPrefix("adms", Words.ADMS)
			.setNsPrefix("dcatap", Words.DCATAP);
	}

	private Thing agent(Model model) {
		return Thing.of(model, this.publisher.iri(), FOAF.Agent)
			.say(FOAF.name, this.publisher.name())
			.link(DCTerms.type, Publisher.TYPES + this.publisher.type())
			.plain(DCTerms.identifier, this.publisher.digits())
			.say(DCTerms.description, new Message("Publishes this data set and answers for it.",
					"Ger ut den här datamängden och svarar för den."));
	}

	private Thing contact(Model model) {
		return Thing.of(model, this.base + "/id/kontakt", VCARD4.Organization)
			.plain(VCARD4.fn, this.publisher.contact())
			.link(VCARD4.hasEmail, "mailto:" + this.publisher.email());
	}

	/** The municipalities, which have addresses here and none that all know. */
	private void places(Model model, Coverage coverage) {
		for (Coverage.Place place : coverage.kommuner()) {
			Thing.of(model, this.base + "/id/" + place.id(), DCTerms.Location)
				.say(RDFS.label, new Message(place.namn() + " municipality", place.namn() + " kommun"))
				.plain(DCTerms.identifier, place.kod());
		}
	}

	private Thing catalogue(Model model, Coverage coverage) {
		Thing catalogue = Thing.of(model, this.base + "/id/katalog", DCAT.Catalog)
			.say(DCTerms.title, new Message("Municipal assignments", "Kommunala uppdrag"))
			.say(DCTerms.description, new Message(
					"What municipalities promised, who is responsible, what it costs and whether it was done, each fact with where it is written.",
					"Vad kommuner har lovat, vem som ansvarar, vad det kostar och om det blev gjort, varje uppgift med var den står."))
			.link(DCTerms.license, Words.LICENCE)
			.link(DCTerms.language, Words.SWEDISH)
			.link(DCTerms.language, Words.ENGLISH)
			.link(FOAF.homepage, this.base + "/")
			.link(DCAT.themeTaxonomy, Words.THEMES)
			.value(DCTerms.issued, coverage.issued(), XSDDatatype.XSDdate)
			.value(DCTerms.modified, coverage.modified(), XSDDatatype.XSDdate);
		coverage.kommuner().forEach((place) -> catalogue.link(DCTerms.spatial, this.base + "/id/" + place.id()));
		return catalogue;
	}

}
