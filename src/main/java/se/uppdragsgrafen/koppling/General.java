package se.uppdragsgrafen.koppling;

import java.util.Set;
import java.util.stream.Collectors;

import se.uppdragsgrafen.sprak.Ordstam;

/** Words that assignments are full of, whatever they are about. */
final class General {

	private static final Set<String> STEMS = stems("""
			utveckla utveckling vidareutveckla öka ökad utöka minska minskad förbättra stärka främja säkerställa säkra
			skapa ge bidra möjliggöra verka genomföra genomförande implementera införa införande inför ta fram upprätta
			utarbeta fastställa besluta förbereda påbörja fortsätta fortsatt permanenta förverkliga arbeta arbete
			arbetssätt utred utreda utredning undersöka analysera analys se över översyn kartlägga inventera utvärdera
			följa upp uppföljning föreslå förslag återkomma redovisa rapportera
			möjlighet möjligheter förutsättning förutsättningar behov insats insatser åtgärd åtgärder former form
			syfte mål uppdrag verksamhet verksamheter område områden ansvarsområde målgrupp nämnd nämnden förvaltning
			kommun kommunen kommunens medborgare person personer
			ny nya nytt bra god gott fler flera mer hel hela olika viss vissa annan andra samtliga alla respektive
			ytterligare tydlig tydliggöra gälla gäller gällande avser avseende kopplat kring samt hos ur pga ev ska
			bör kan så år året""");

	/** Words by which a text says that something was done before. */
	private static final Set<String> BEFORE = stems("""
			utreda utreddes utredning uppdrag uppdrogs kartlägga kartlades kartläggning inventera inventering förstudie
			påbörjas påbörjades inleddes startade startades pilot prövades föreslogs""");

	private General() {
	}

	/** Whether a word says nothing of what an assignment is about. */
	static boolean says(Ordstam word) {
		return STEMS.contains(word.stam());
	}

	/** The same of a part of a word. */
	static boolean says(String stem) {
		return STEMS.contains(stem);
	}

	/** Whether a word tells of work that went before. */
	static boolean before(Ordstam word) {
		return BEFORE.contains(word.stam());
	}

	private static Set<String> stems(String words) {
		return Ordstam.of(words).stream().map(Ordstam::stam).collect(Collectors.toUnmodifiableSet());
	}

}
