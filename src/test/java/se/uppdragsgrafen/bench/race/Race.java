package se.uppdragsgrafen.bench.race;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** Warms everyone and then measures, question by question, all in turn. */
final class Race {

	private final Field field;

	private final List<Question> questions;

	private final Options options;

	private final Consumer<String> progress;

	private final Map<Contender<?>, Map<String, Load<?>>> loads = new HashMap<>();

	private final Map<String, Long> memory = new TreeMap<>();

	Race(Field field, List<Question> questions, Options options, Consumer<String> progress) {
		this.field = field;
		this.questions = questions;
		this.options = options;
		this.progress = progress;
		field.all().forEach((each) -> {
			Map<String, Load<?>> own = new TreeMap<>();
			questions.forEach((question) -> own.put(question.name(), new Load<>(each, question)));
			this.loads.put(each, own);
		});
	}

	/** Gives each question its share of the time, so that a slow one takes no more. */
	void warm() {
		List<Question> kept = this.questions.stream().filter((question) -> !question.once()).toList();
		Duration share = Duration.ofSeconds(this.options.warm).dividedBy(kept.size());
		for (Contender<?> each : this.field.all()) {
			this.progress.accept("warming " + each.name());
			kept.forEach((question) -> run(each, question, most(each), share));
		}
	}

	/** As many connections as it will be measured over. */
	private int most(Contender<?> contender) {
		return this.options.connections.stream()
			.filter((connections) -> this.field.over(connections).contains(contender))
			.max(Integer::compare)
			.orElse(1);
	}

	/** Measures, and notes the most memory that each was seen with. */
	List<Measured> measure() {
		List<Measured> all = new ArrayList<>();
		for (Question question : this.questions) {
			for (int connections : this.options.connections) {
				for (Contender<?> each : this.field.over(connections)) {
					Result result = run(each, question, connections, Duration.ofSeconds(this.options.seconds));
					if (result != null) {
						all.add(new Measured(question.name(), connections, each.name(), result));
						this.progress.accept("%-12s %2d × %-20s %8.0f/s %8.2f ms".formatted(question.name(),
								connections, each.name(), result.rate(), result.millis(50)));
					}
				}
				this.field.memory().forEach((name, mib) -> this.memory.merge(name, mib, Math::max));
			}
		}
		return all;
	}

	/** The most memory that each was seen with, in MiB. */
	Map<String, Long> memory() {
		return this.memory;
	}

	private @Nullable Result run(Contender<?> contender, Question question, int connections, Duration time) {
		Load<?> load = this.loads.getOrDefault(contender, Map.of()).get(question.name());
		if (load == null || load.isEmpty()) {
			return null;
		}
		try {
			return load.run(connections, time);
		}
		catch (IllegalStateException | UncheckedIOException ex) {
			if (!contender.mayGiveUp()) {
				throw ex;
			}
			// A peer that cannot answer is said to, and is asked that no more.
			this.loads.getOrDefault(contender, new HashMap<>()).remove(question.name());
			this.progress.accept("«%s», %d connections: %s gave up: %s".formatted(question.name(), connections,
					contender.name(), String.valueOf(ex.getMessage()).lines().findFirst().orElse("")));
			return null;
		}
	}

}
