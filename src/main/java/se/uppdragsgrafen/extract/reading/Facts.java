package se.uppdragsgrafen.extract.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Document;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.profile.Kommuner;
import se.uppdragsgrafen.fact.Belagg;
import se.uppdragsgrafen.fact.Dokument;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Kommun;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Samverkanspart;
import se.uppdragsgrafen.fact.Vocabulary;

/** Rows → facts, each with its evidence. */
public final class Facts {

	private final Document document;

	private final Row dokument;

	private final Function<Span, @Nullable String> quotes;

	private final Map<Span, Belagg> evidence = new LinkedHashMap<>();

	public Facts(Document document, Row dokument, Function<Span, @Nullable String> quotes) {
		this.document = document;
		this.dokument = dokument;
		this.quotes = quotes;
	}

	/** All facts, in the order of the vocabulary and then of the draft. */
	public List<Fact> of(Draft draft, Kommun kommun) {
		Map<Class<?>, List<Fact>> byType = draft.rows()
			.stream()
			.map(this::fact)
			.collect(Collectors.groupingBy(Fact::getClass));
		byType.put(Kommun.class, kommuner(draft, kommun));
		byType.put(Belagg.class, this.evidence.values().stream().map(Fact.class::cast).toList());
		List<Fact> facts = new ArrayList<>();
		for (FactType type : Vocabulary.types()) {
			facts.addAll(byType.getOrDefault(type.record(), List.of()));
		}
		return facts;
	}

	/** The document's own, and those that are partners. */
	private static List<Fact> kommuner(Draft draft, Kommun own) {
		Stream<Kommun> partners = draft.of(Samverkanspart.class)
			.map((each) -> each.text("kommun").replace("kommun/", ""))
			.flatMap((kod) -> Kommuner.find(kod).stream())
			.filter((each) -> !each.kod().equals(own.kod()));
		return Stream.<Fact>concat(Stream.of(own), partners).distinct().toList();
	}

	private Fact fact(Row row) {
		if (row.type().record() == Dokument.class) {
			return row.fact(List.of());
		}
		return row.fact(row.evidence().stream().<Ref<?>>map((each) -> new Ref<>(belagg(each).id())).toList());
	}

	private Belagg belagg(Span at) {
		String rest = this.dokument.id().substring(this.dokument.id().indexOf('/') + 1);
		return this.evidence.computeIfAbsent(at,
				(span) -> new Belagg("belagg/%s/%d-%d".formatted(rest, span.from(), span.to()),
						new Ref<>(this.dokument.id()), this.document.page(span), span.from(), span.to(),
						this.quotes.apply(span)));
	}

}
