package se.uppdragsgrafen.quota;

import java.time.Duration;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the quota together. */
@Configuration(proxyBeanMethods = false)
public class QuotaConfiguration {

	private static final String LIMITS = "uppdragsgrafen.limits.";

	/** Of all that is done at a time, this part may be heavy. */
	private static final int HEAVY_PART = 4;

	private static final int STATEMENTS_A_PROCESSOR = 4;

	@Bean
	Visits visits(@Value("${uppdragsgrafen.limits.client.points-per-minute}") long perMinute,
			@Value("${uppdragsgrafen.limits.client.burst}") long burst,
			@Value("${uppdragsgrafen.limits.client.statements}") int ofOne,
			@Value("${uppdragsgrafen.limits.client.waiting}") int waitingOfOne,
			@Value("${uppdragsgrafen.limits.statements}") int statements,
			@Value("${uppdragsgrafen.limits.waiting}") int waiting,
			@Value("${uppdragsgrafen.limits.wait}") Duration wait,
			@Value("${uppdragsgrafen.limits.heavy}") long heavyFrom) {
		check("client.points-per-minute", perMinute, 0, Integer.MAX_VALUE);
		check("client.burst", burst, 1, Integer.MAX_VALUE);
		check("statements", statements, 0, Short.MAX_VALUE);
		int most = (statements > 0) ? statements : STATEMENTS_A_PROCESSOR * Runtime.getRuntime().availableProcessors();
		check("client.statements", ofOne, 0, most);
		int mostOfOne = (ofOne > 0) ? ofOne : part(most, 2);
		check("waiting", waiting, 0, Integer.MAX_VALUE);
		check("client.waiting", waitingOfOne, 0, waiting);
		check("wait", wait.toMillis(), 1, Integer.MAX_VALUE);
		Turns.Queue queue = new Turns.Queue(wait, waiting, waitingOfOne);
		return new Visits((perMinute > 0) ? Optional.of(new Points(perMinute, burst)) : Optional.empty(),
				new Turns(most, mostOfOne, queue),
				new Turns(part(most, HEAVY_PART), part(mostOfOne, HEAVY_PART), queue), heavyFrom);
	}

	private static int part(int whole, int parts) {
		return Math.max(1, whole / parts);
	}

	private static void check(String name, long value, long least, long most) {
		if (value < least || value > most) {
			throw new IllegalArgumentException(
					"%s%s is %d but must be %d to %d".formatted(LIMITS, name, value, least, most));
		}
	}

}
