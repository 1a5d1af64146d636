package se.uppdragsgrafen.extract.prose;

import java.time.LocalDate;
import java.util.Optional;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.Draft;
import se.uppdragsgrafen.extract.reading.Namnder;
import se.uppdragsgrafen.extract.reading.Prose;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Dates;
import se.uppdragsgrafen.extract.wording.Sentences;
import se.uppdragsgrafen.extract.wording.Words;
import se.uppdragsgrafen.fact.Arende;
import se.uppdragsgrafen.fact.Sammantrade;

/** Earlier decisions that running text cites by date and paragraph. */
public final class Decisions implements Prose.Finder {

	private static final Pattern CITED = Pattern.compile("(" + Words.DATE + "),? ?§ ?(\\d+)");

	private final Draft draft;

	private final Namnder namnder;

	public Decisions(Draft draft, Namnder namnder) {
		this.draft = draft;
		this.namnder = namnder;
	}

	@Override
	public void find(Paragraph paragraph, About about) {
		for (String sentence : Sentences.of(paragraph.text())) {
			Matcher cited = CITED.matcher(sentence);
			while (cited.find()) {
				Row body = this.namnder.in(sentence, paragraph.at()).stream().findFirst().orElse(about.namnd());
				decided(cited.group(1), cited.group(2), body, about, paragraph.at());
			}
		}
	}

	private void decided(String date, String paragraf, @Nullable Row body, About about, Span at) {
		Optional<LocalDate> day = Dates.day(date, about.ar());
		if (day.isEmpty() || body == null) {
			return;
		}
		String meeting = body.id().substring(body.id().indexOf('/') + 1) + "/" + day.get();
		Row sammantrade = this.draft.row(Sammantrade.class, meeting)
			.set("datum", day.get().toString())
			.setIfAbsent("lage", Sammantrade.Lage.HALLET)
			.setIfAbsent("art", Sammantrade.Art.SAMMANTRADE)
			.set("namnd", body)
			.from(at);
		Row arende = this.draft.row(Arende.class, meeting + "/" + paragraf)
			.set("paragraf", Integer.valueOf(paragraf))
			.setIfAbsent("rubrik", "§ " + paragraf)
			.setIfAbsent("utfall", Arende.Utfall.BESLUTAT)
			.set("sammantrade", sammantrade)
			.from(at);
		if (about.uppdrag() != null) {
			arende.add("uppdrag", about.uppdrag());
		}
	}

}
