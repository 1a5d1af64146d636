package se.uppdragsgrafen.catalogue.dcat;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.Message;

/**
 * Something that is described.
 *
 * @param resource where it stands in the model; it has an IRI
 */
record Thing(Resource resource) {

	static Thing of(Model model, String iri, Resource type) {
		return new Thing(model.createResource(iri, type));
	}

	String iri() {
		return this.resource.getURI();
	}

	/** In both languages. */
	Thing say(Property property, Message text) {
		this.resource.addProperty(property, text.swedish(), "sv");
		this.resource.addProperty(property, text.english(), "en");
		return this;
	}

	/** A text that is of no language. */
	Thing plain(Property property, String text) {
		this.resource.addProperty(property, text);
		return this;
	}

	Thing link(Property property, String iri) {
		this.resource.addProperty(property, this.resource.getModel().createResource(iri));
		return this;
	}

	Thing link(Property property, Thing other) {
		this.resource.addProperty(property, other.resource);
		return this;
	}

	/** A literal, where there is a value. */
	Thing value(Property property, @Nullable String value, RDFDatatype datatype) {
		if (value != null) {
			this.resource.addProperty(property, value, datatype);
		}
		return this;
	}

}
