package se.uppdragsgrafen.catalogue.sitemap;

import java.io.StringWriter;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes lists of addresses as sitemaps.org has them. */
final class SitemapWriter {

	private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

	private SitemapWriter() {
	}

	/** The list of those lists. */
	static String index(List<String> lists) {
		return write("sitemapindex", "sitemap", lists);
	}

	/** A list of those addresses. */
	static String list(List<String> addresses) {
		return write("urlset", "url", addresses);
	}

	private static String write(String whole, String each, List<String> addresses) {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeStartElement(whole);
			xml.writeDefaultNamespace(NAMESPACE);
			for (String address : addresses) {
				xml.writeStartElement(each);
				xml.writeStartElement("loc");
				xml.writeCharacters(address);
				xml.writeEndElement();
				xml.writeEndElement();
			}
			xml.writeEndDocument();
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		return text.toString();
	}

}
