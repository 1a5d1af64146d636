package se.uppdragsgrafen.catalogue;

import java.io.StringWriter;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.catalogue.address.Subject;
import se.uppdragsgrafen.query.andringar.Change;
import se.uppdragsgrafen.query.andringar.Newest;

/** Writes a piece of the log as a feed. */
final class AtomWriter {

	private static final String ATOM = "http://www.w3.org/2005/Atom";

	private static final String XML = "http://www.w3.org/XML/1998/namespace";

	private static final String NEVER = "1970-01-01T00:00:00Z";

	private static final String NAME = "Uppdragsgrafen";

	/** What is said of an entry: the edition, and the package where there is one. */
	private static final Map<String, String> SUMMARIES = Map.of("UPSERT", "Nytt eller ändrat i utgåva %d", "DELETE",
			"Finns inte längre sedan utgåva %d", "REDACT",
			"Borttaget för gott; ta bort det också ur kopior (utgåva %d)");

	private final StringWriter text = new StringWriter();

	private final String base;

	private final Newest newest;

	AtomWriter(String base, Newest newest) {
		this.base = base;
		this.newest = newest;
	}

	/**
	 * The feed.
	 * @param self its address
	 * @param next where it goes on; null where it ends
	 */
	String write(String self, @Nullable String next) {
		try {
			XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(this.text);
			xml.writeStartDocument("UTF-8", "1.0");
			xml.setDefaultNamespace(ATOM);
			xml.writeStartElement(ATOM, "feed");
			xml.writeDefaultNamespace(ATOM);
			xml.writeAttribute("xml", XML, "lang", "sv");
			head(xml, self, next);
			for (Change change : this.newest.changes()) {
				entry(xml, change);
			}
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("A text can be written to", ex);
		}
		return this.text.toString();
	}

	private void head(XMLStreamWriter xml, String self, @Nullable String next) throws XMLStreamException {
		element(xml, "id", self);
		element(xml, "title", "Ändringar i " + NAME);
		element(xml, "updated", this.newest.changes().isEmpty() ? NEVER : time(this.newest.changes().getFirst().tid()));
		xml.writeStartElement(ATOM, "author");
		element(xml, "name", NAME);
		element(xml, "uri", this.base);
		xml.writeEndElement();
		element(xml, "rights", "CC0 1.0, " + Snapshots.LICENCE);
		link(xml, "self", "application/atom+xml", self);
		link(xml, "license", "text/html", Snapshots.LICENCE);
		if (next != null) {
			link(xml, "next", "application/atom+xml", next);
		}
	}

	private void entry(XMLStreamWriter xml, Change change) throws XMLStreamException {
		xml.writeStartElement(ATOM, "entry");
		element(xml, "id", "tag:%s,2026:andring/%s/%d".formatted(URI.create(this.base).getHost(), this.newest.graf(),
				change.nr()));
		element(xml, "title",
				change.typ() + ": " + Subject.known(change, change.innehall()).map(Subject::title).orElse(change.id()));
		element(xml, "updated", time(change.tid()));
		link(xml, "alternate", "text/html", this.base + "/id/" + change.id());
		xml.writeEmptyElement(ATOM, "category");
		xml.writeAttribute("scheme", this.base + "/schema.graphql");
		xml.writeAttribute("term", change.typ());
		String summary = SUMMARIES.getOrDefault(change.slag(), "%d").formatted(change.utgava());
		element(xml, "summary",
				change.paket().isEmpty() ? summary + "." : summary + ", ur paketet " + change.paket() + ".");
		xml.writeEndElement();
	}

	private static void link(XMLStreamWriter xml, String rel, String type, String href) throws XMLStreamException {
		xml.writeEmptyElement(ATOM, "link");
		xml.writeAttribute("rel", rel);
		xml.writeAttribute("type", type);
		xml.writeAttribute("href", href);
	}

	private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
		xml.writeStartElement(ATOM, name);
		xml.writeCharacters(text);
		xml.writeEndElement();
	}

	/** As RFC 3339 has it, seconds and all. */
	private static String time(String tid) {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.parse(tid));
	}

}
