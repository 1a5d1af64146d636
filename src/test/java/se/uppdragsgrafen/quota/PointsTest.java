package se.uppdragsgrafen.quota;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PointsTest {

	private static final Client A = Client.at(InetAddress.ofLiteral("192.0.2.1"));

	private static final Client B = Client.at(InetAddress.ofLiteral("192.0.2.2"));

	private static Instant minutesFromNow(long minutes) {
		return Instant.now().plus(Duration.ofMinutes(minutes));
	}

	@Test
	void whatIsSpentIsMissingUntilItIsBack() {
		Points points = new Points(1, 100);
		points.take(A, 90);
		Standing standing = points.of(A, 90);
		assertThat(standing.limit()).isEqualTo(100);
		assertThat(standing.remaining()).isBetween(10L, 11L);
		assertThat(standing.used()).isEqualTo(100 - standing.remaining());
		assertThat(standing.resetAt()).isBetween(minutesFromNow(88), minutesFromNow(91));
		assertThatThrownBy(() -> points.take(A, 30)).isInstanceOfSatisfying(TooFewPoints.class, few -> {
			assertThat(few.asked()).isEqualTo(30);
			assertThat(few.left()).isBetween(10L, 11L);
			assertThat(few.seconds()).isBetween(18 * 60L, 20 * 60L);
		});
		points.take(A, 10);
		points.take(B, 100);
	}

	@Test
	void whatCostsMoreThanCanBeSavedUpTakesAll() {
		Points points = new Points(1, 100);
		points.take(A, 1_000);
		assertThat(points.of(A, 1_000).remaining()).isLessThan(2);
		points.take(A, 0);
	}

	@Test
	void aNetworkOfIpv6IsOneClient() {
		Client one = Client.at(InetAddress.ofLiteral("2001:db8:1:2::1"));
		assertThat(Client.at(InetAddress.ofLiteral("2001:db8:1:2:ffff::9"))).isEqualTo(one);
		assertThat(Client.at(InetAddress.ofLiteral("2001:db8:1:3::1"))).isNotEqualTo(one);
		assertThat(A).isNotEqualTo(B);
		assertThat(Client.at(InetAddress.ofLiteral("::ffff:192.0.2.1"))).isEqualTo(A);
	}

}
