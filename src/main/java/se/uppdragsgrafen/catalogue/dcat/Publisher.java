package se.uppdragsgrafen.catalogue.dcat;

import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.Message;

/**
 * Who publishes the data, and who answers questions of it.
 *
 * @param name the name
 * @param orgnr the ten digits of the organisation, with a suffix where the portal gave
 * one
 * @param type which kind of publisher, as ADMS names it
 * @param contact the name of the function to turn to
 * @param email its address
 */
public record Publisher(Message name, String orgnr, String type, String contact, String email) {

	static final String TYPES = "http://purl.org/adms/publishertype/";

	private static final String SETTING = "uppdragsgrafen.katalog.";

	private static final int DIGITS = 10;

	private static final Pattern ORGNR = Pattern.compile("\\d{10}(-[A-Za-z0-9]{1,20})?");

	private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

	private static final Pattern EXAMPLE = Pattern.compile("[@.]example(\\.(com|net|org))?$");

	private static final Set<String> KINDS = Set.of("Academia-ScientificOrganisation", "Company", "IndustryConsortium",
			"LocalAuthority", "NationalAuthority", "NonGovernmentalOrganisation", "NonProfitOrganisation",
			"RegionalAuthority", "StandardisationBody", "SupraNationalAuthority");

	/**
	 * Checks what was set.
	 * @throws BadSetting where it cannot be so
	 */
	public Publisher {
		check(!name.swedish().isBlank(), "utgivare.namn", "is empty. Write the publisher's name in Swedish.");
		check(!name.english().isBlank(), "utgivare.namn-en", "is empty. Write the publisher's name in English.");
		check(ORGNR.matcher(orgnr).matches(), "utgivare.orgnr",
				"is '" + orgnr + "'. Write the organisation's ten digits without a hyphen, such as 2120002528.");
		check(KINDS.contains(type), "utgivare.typ",
				"is '" + type + "'. Write one of " + String.join(", ", KINDS.stream().sorted().toList()) + ".");
		check(!contact.isBlank(), "kontakt.namn", "is empty. Write the name of the function to turn to.");
		check(EMAIL.matcher(email).matches(), "kontakt.epost",
				"is '" + email + "'. Write one e-mail address, such as oppnadata@kommun.example.");
	}

	/**
	 * The address where somebody reads; null where it is one that is kept for examples,
	 * as it is until one is set.
	 */
	public static @Nullable String reachable(String email) {
		return EXAMPLE.matcher(email).find() ? null : email;
	}

	/** The number that the organisation is registered by, without the portal's suffix. */
	String digits() {
		return this.orgnr.substring(0, DIGITS);
	}

	/** The portal's address of the organisation. */
	String iri() {
		return "http://dataportal.se/organisation/SE" + this.orgnr;
	}

	private static void check(boolean fine, String name, String wrong) {
		if (!fine) {
			throw new BadSetting(SETTING + name + " " + wrong);
		}
	}

}
