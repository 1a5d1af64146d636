package se.uppdragsgrafen.metrics;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.MemoryExceeded;
import se.uppdragsgrafen.query.ReadTimeout;

/**
 * The figures of the loaded graph as gauges. What the database has no time or memory for
 * stays as it was, and is read again after some seconds.
 */
public final class Gauges implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(Gauges.class);

	private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

	private final GraphReader reader;

	private final Ceiling ceiling;

	private final Series series;

	private final Set<Metric> failing = new LinkedHashSet<>();

	private final Retries retries = new Retries(FIRST_PAUSE);

	Gauges(MeterRegistry registry, GraphReader reader, Ceiling ceiling) {
		this.reader = reader;
		this.ceiling = ceiling;
		this.series = new Series(registry, ceiling.series());
	}

	/**
	 * Reads the graph anew: to be called when another version of the data was loaded.
	 * @throws RuntimeException if the database cannot answer at all
	 */
	public synchronized void refresh() {
		this.retries.reset();
		read(Metrics.ALL);
	}

	private synchronized void retry() {
		try {
			read(List.copyOf(this.failing));
		}
		catch (RuntimeException ex) {
			LOG.debug("The metrics that failed could not be read either", ex);
			this.retries.later(this::retry);
		}
	}

	private void read(Collection<Metric> metrics) {
		Map<Source, Rows> read = new HashMap<>();
		metrics.stream().flatMap(metric -> metric.sources().stream()).distinct().forEach(source -> read(source, read));
		for (Metric metric : metrics) {
			if (!read.keySet().containsAll(metric.sources())) {
				this.failing.add(metric);
				continue;
			}
			this.series.show(metric, metric.sources().stream().map(read::get).map(Objects::requireNonNull).toList());
			if (this.failing.remove(metric)) {
				LOG.info("{} could be read again", metric.exposed());
			}
		}
		this.series.count(this.failing);
		if (!this.failing.isEmpty()) {
			this.retries.later(this::retry);
		}
	}

	private void read(Source source, Map<Source, Rows> read) {
		try {
			read.put(source, Rows.read(this.reader, source.question(null, this.ceiling.niva(), this.ceiling.series())));
		}
		catch (ReadTimeout | MemoryExceeded ex) {
			tell(source, ex);
		}
	}

	/** Once for each row of failures: a line for each retry would say nothing new. */
	private void tell(Source source, RuntimeException ex) {
		List<Metric> metrics = Metrics.ALL.stream().filter(metric -> metric.sources().contains(source)).toList();
		if (this.failing.containsAll(metrics)) {
			LOG.debug("{} failed again", source.statement(), ex);
			return;
		}
		LOG.warn(
				"{} failed and is tried again: {}. Until then old or missing: {}. If that lasts, "
						+ "lower uppdragsgrafen.metrics.series or give fewer levels in uppdragsgrafen.metrics.niva",
				source.statement(), NestedExceptionUtils.getMostSpecificCause(ex),
				metrics.stream().map(Metric::exposed).collect(Collectors.joining(", ")));
	}

	@Override
	public void close() {
		this.retries.close();
	}

}
