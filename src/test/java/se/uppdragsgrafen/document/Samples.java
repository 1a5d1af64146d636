package se.uppdragsgrafen.document;

/** Documents of our own making, in what municipalities write in. */
final class Samples {

	/** Headings, lists, tables of figures and of words, and text over several pages. */
	static final String REPORT = """
			# Lillköpings kommun

			## Uppföljning av uppdrag 2031

			Uppföljningen visar hur långt nämnderna har kommit. Hälso- och sjukvårdsnämnden, som bildades i fjol, har \
			ännu inte redovisat sina verksamhetsområden; det gör den i samband med årsredovisningen.

			Utveckla samverkan mellan fritidsgårdarna
			(Kultur- och fritidsnämnden)

			- Arbetet pågår.
			- En kartläggning av öppettider, besökare och bemanning är gjord tillsammans med föreningsrådet, \
			och den redovisas i sin helhet för nämnden i mars.
			- Nästa steg är ungdomarnas egen enkät.

			1. Inventera lokaler.
			2. Utreda ersättningsmodellen för utförare enligt lagen om valfrihetssystem, med jämförelser mot \
			grannkommunerna.

			Nämnd	Budget	Utfall	Avvikelse
			Barn- och ungdomsnämnden	-1 203 450	-1 199 000	4 450
			Gata och park	-88 100
			varav vinterväghållning, beläggningsunderhåll och trafiksignaler		-12 000	-340
			Summa	-1 291 550	-1 211 000	4 110

			Område	Bedömning	Kommentar
			Delaktighet	Uppfyllt	Brukarråden har träffats fyra gånger. Protokollen finns på webbplatsen, och \
			synpunkterna har lett till ändrade mattider på två boenden.
			Kontinuitet	Delvis	Antalet medarbetare som en brukare möter under fjorton dagar har minskat från sexton till \
			tretton. Målet är tio.
			Dokumentation	Ej uppfyllt
				Uppfyllt	<p>Granskningen omfattar tjugo ärenden.</p><ul><li>Nitton har en plan.</li><li>Ett saknar \
			plan.</li></ul>

			""";

	private Samples() {
	}

	static Document report() {
		return Printed.read(REPORT);
	}

	/**
	 * The same again and again, so that each part of it comes at each place of a page.
	 */
	static Document longReport(int times) {
		String filler = "Under året har förvaltningen arbetat med bemanningen. ";
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < times; i++) {
			text.append(filler.repeat(1 + i % 7))
				.append("\n\n")
				.append(REPORT.replace("Lillköping", "Lillköping " + i));
		}
		return Printed.read(text.toString());
	}

}
