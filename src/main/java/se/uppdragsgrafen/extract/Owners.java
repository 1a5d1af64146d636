package se.uppdragsgrafen.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.re2j.Pattern;

import se.uppdragsgrafen.extract.profile.Kommuner;
import se.uppdragsgrafen.extract.profile.Names;
import se.uppdragsgrafen.fact.Avtal;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.Kommun;
import se.uppdragsgrafen.fact.Projektplan;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Samverkanspart;
import se.uppdragsgrafen.fact.Styrdokument;

/**
 * Puts into the ids of partners, agreements, steering documents and project plans where
 * their names are unique: nothing for the country, {@code lan-23} for a county,
 * {@code 2380} for a kommun (ADR 013).
 */
final class Owners {

	private static final Pattern REGISTERED = Pattern.compile("^(?:SFS|SOU|Ds|\\p{Lu}+-?FS) ?\\d.*");

	private static final Pattern OF_COUNTY = Pattern
		.compile("(?i)(?:.*[^\\pL])?läns?(?:et|ets|övergripande|gemensam\\pL*)(?:[^\\pL].*)?");

	private static final String COUNTRY = "";

	private final Kommun kommun;

	private final Names names;

	private final Map<String, Samverkanspart> parties;

	/** The ids of steering documents that an agreement or plan of the county names. */
	private final Set<String> ofCounty = new HashSet<>();

	private Owners(Kommun kommun, Names names, List<Fact> facts) {
		this.kommun = kommun;
		this.names = names;
		this.parties = facts.stream()
			.filter(Samverkanspart.class::isInstance)
			.map(Samverkanspart.class::cast)
			.collect(Collectors.toMap(Fact::id, (each) -> each));
	}

	/**
	 * The ids that facts get, with those that begin as theirs.
	 * @param facts those of one document, these four types without any owner in their ids
	 */
	static Renaming of(List<Fact> facts, Kommun kommun, Names names) {
		Owners owners = new Owners(kommun, names, facts);
		Map<String, String> ids = new HashMap<>();
		for (Class<?> type : List.of(Samverkanspart.class, Avtal.class, Projektplan.class, Styrdokument.class)) {
			facts.stream().filter(type::isInstance).forEach((each) -> ids.put(each.id(), owners.id(each)));
		}
		return Renaming.withOwned(ids, facts);
	}

	private String id(Fact fact) {
		String owner = switch (fact) {
			case Samverkanspart party -> owner(party);
			case Avtal avtal -> named("avtal", avtal.titel(), county(avtal));
			case Projektplan plan -> county(plan) ? lan() : this.kommun.kod();
			case Styrdokument styrdokument -> owner(styrdokument);
			default -> throw new IllegalArgumentException(fact.id());
		};
		int table = fact.id().indexOf('/') + 1;
		return owner.isEmpty() ? fact.id() : fact.id().substring(0, table) + owner + "/" + fact.id().substring(table);
	}

	private String owner(Samverkanspart party) {
		boolean kommun = party.typ() == Samverkanspart.Typ.KOMMUN && Kommuner.called(party.namn()).isPresent();
		return kommun ? COUNTRY : named("samverkanspart", party.namn(), county(party));
	}

	/**
	 * A law and what a register numbers are the country's, and so is what names a
	 * national authority as its author.
	 */
	private String owner(Styrdokument styrdokument) {
		String number = styrdokument.beteckning();
		boolean country = styrdokument.typ() == Styrdokument.Typ.LAG || (number != null && REGISTERED.matches(number))
				|| Stream.concat(Stream.of(styrdokument.titel()), styrdokument.alias().stream())
					.anyMatch(this::national);
		return country ? COUNTRY
				: named("styrdokument", styrdokument.titel(), this.ofCounty.contains(styrdokument.id()));
	}

	private boolean national(String title) {
		int genitive = title.indexOf("s ");
		if (genitive < 1) {
			return false;
		}
		String author = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1, genitive);
		return this.names.owner(this.kommun, "samverkanspart", author).filter(String::isEmpty).isPresent();
	}

	/**
	 * The owner by the tables of names; where they have no row, the county or the kommun.
	 */
	private String named(String table, String name, boolean county) {
		return this.names.owner(this.kommun, table, name).orElse(county ? lan() : this.kommun.kod());
	}

	private String lan() {
		return "lan-" + this.kommun.regionkod();
	}

	/** A region, or all the kommuner of the county. */
	private static boolean county(Samverkanspart party) {
		return party.typ() == Samverkanspart.Typ.REGION
				|| (party.typ() == Samverkanspart.Typ.KOLLEKTIV && party.namn().startsWith("Länets "));
	}

	/**
	 * An agreement of all the county's kommuner, of several, or of the county by its
	 * title.
	 */
	private boolean county(Avtal avtal) {
		List<Samverkanspart> parties = parties(avtal.parter()).toList();
		boolean county = parties.stream().anyMatch((each) -> each.typ() == Samverkanspart.Typ.KOLLEKTIV && county(each))
				|| parties.stream().filter((each) -> each.typ() == Samverkanspart.Typ.KOMMUN).count() > 1
				|| Stream.concat(Stream.of(avtal.titel()), avtal.alias().stream()).anyMatch(OF_COUNTY::matches);
		if (county) {
			avtal.styrdokument().forEach((each) -> this.ofCounty.add(each.id()));
		}
		return county;
	}

	private boolean county(Projektplan plan) {
		boolean county = OF_COUNTY.matches(plan.titel()) || parties(plan.samverkansparter()).anyMatch(Owners::county);
		if (county) {
			plan.styrdokument().forEach((each) -> this.ofCounty.add(each.id()));
		}
		return county;
	}

	private Stream<Samverkanspart> parties(List<Ref<Samverkanspart>> refs) {
		return refs.stream().map((each) -> this.parties.get(each.id()));
	}

}
