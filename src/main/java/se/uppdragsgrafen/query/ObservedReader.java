package se.uppdragsgrafen.query;

import java.util.List;
import java.util.Map;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Observes the statements of requests. What runs in the background, such as the watch
 * over the edition, has nobody waiting and is not observed.
 */
public final class ObservedReader implements GraphReader {

	private final GraphReader reader;

	private final String door;

	private final ObservationRegistry observations;

	/**
	 * An observer of that reader.
	 * @param door what tells it from readers of other kinds in the metrics
	 */
	public ObservedReader(GraphReader reader, String door, ObservationRegistry observations) {
		this.reader = reader;
		this.door = door;
		this.observations = observations;
	}

	@Override
	public List<Map<String, @Nullable Object>> read(Question question) {
		if (this.observations.getCurrentObservation() == null) {
			return this.reader.read(question);
		}
		return Observation.createNotStarted("uppdragsgrafen.statement", StatementContext::new, this.observations)
			.contextualName("statement")
			.lowCardinalityKeyValue("door", this.door)
			.observe(() -> this.reader.read(question));
	}

}
