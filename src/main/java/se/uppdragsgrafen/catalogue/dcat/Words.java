package se.uppdragsgrafen.catalogue.dcat;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the profile that Jena has no constants for, and the values it takes. */
final class Words {

	static final String LICENCE = "http://creativecommons.org/publicdomain/zero/1.0/";

	static final String SPDX = "http://spdx.org/rdf/terms#";

	static final String ADMS = "http://www.w3.org/ns/adms#";

	static final String DCATAP = "http://data.europa.eu/r5r/";

	static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

	static final String SWEDISH = AUTHORITY + "language/SWE";

	static final String ENGLISH = AUTHORITY + "language/ENG";

	static final String THEMES = AUTHORITY + "data-theme";

	static final String PUBLIC = AUTHORITY + "access-right/PUBLIC";

	static final String AVAILABLE = AUTHORITY + "planned-availability/AVAILABLE";

	static final String COMPLETED = AUTHORITY + "distribution-status/COMPLETED";

	/** Follow-ups come with each tertial. */
	static final String THREE_TIMES_A_YEAR = AUTHORITY + "frequency/ANNUAL_3";

	static final Property AVAILABILITY = property(DCATAP, "availability");

	static final Property STATUS = property(ADMS, "status");

	static final Property VERSION = property("http://www.w3.org/ns/dcat#", "version");

	static final Property CHECKSUM = property(SPDX, "checksum");

	static final Property CHECKSUM_VALUE = property(SPDX, "checksumValue");

	static final Property ALGORITHM = property(SPDX, "algorithm");

	static final Resource SHA1 = ResourceFactory.createResource(SPDX + "checksumAlgorithm_sha1");

	static final Resource CHECKSUM_TYPE = ResourceFactory.createResource(SPDX + "Checksum");

	private Words() {
	}

	private static Property property(String namespace, String name) {
		return ResourceFactory.createProperty(namespace, name);
	}

}
