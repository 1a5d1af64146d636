package se.uppdragsgrafen.document.apart;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.LimitsDoc;

import static org.assertj.core.api.Assertions.assertThat;

/** What reading a PDF may take, by its size. */
class AllowanceTest {

	@Test
	void itGrowsWithTheFileToABound() {
		assertThat(Allowance.of(590).time()).isBetween(Allowance.BASE, Duration.ofSeconds(5));
		assertThat(Allowance.of(3 << 20).time()).isEqualTo(Duration.ofSeconds(34));
		assertThat(Allowance.of(256L << 20).time()).isEqualTo(Allowance.LONGEST);
		assertThat(Allowance.of(1 << 20).heap()).isEqualTo(Allowance.SMALL_HEAP);
		assertThat(Allowance.of((1 << 20) + 1).heap()).isEqualTo(Allowance.LARGE_HEAP);
	}

	@Test
	void itIsAsStated() {
		assertThat(LimitsDoc.most("time of the processor for a PDF"))
			.isEqualTo("%d s, and %d s for each MB of it; %d s in all".formatted(Allowance.BASE.toSeconds(),
					Allowance.PER_MB.toSeconds(), Allowance.LONGEST.toSeconds()));
		assertThat(LimitsDoc.most("heap for a PDF of up to 1 MB")).startsWith("%d MB".formatted(Allowance.SMALL_HEAP));
		assertThat(LimitsDoc.most("heap for a larger PDF")).isEqualTo("%d MB".formatted(Allowance.LARGE_HEAP));
	}

}
