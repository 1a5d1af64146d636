package se.uppdragsgrafen.api.http;

import java.net.InetAddress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who asks through which proxies; 10.0.0.0/8 and 2001:db8:9::/48 are trusted. */
class ProxiesTest {

	private static final String PROXY = "10.0.0.1";

	private static MockHttpServletRequest from(String peer) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr(peer);
		return request;
	}

	private static InetAddress client(MockHttpServletRequest request) {
		return Proxies.in("10.0.0.0/8", " 2001:db8:9::/48").client(request);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "192.0.2.1|192.0.2.1", "192.0.2.1, 192.0.2.2|192.0.2.2", "192.0.2.1, 10.1.1.1|192.0.2.1",
					"192.0.2.1, 10.1.1.1, 2001:db8:9::5|192.0.2.1", "10.2.2.2, 10.1.1.1|10.2.2.2",
					"192.0.2.1:4711|192.0.2.1", "[2001:db8::1]:4711|2001:db8::1", "2001:db8::1|2001:db8::1",
					"192.0.2.1, unknown|10.0.0.1", "192.0.2.1, unknown, 10.1.1.1|10.1.1.1", "localhost|10.0.0.1",
					"999.1.1.1|10.0.0.1", "''|10.0.0.1" })
	void theLastThatIsNoTrustedProxyCounts(String header, String client) {
		MockHttpServletRequest request = from(PROXY);
		request.addHeader("X-Forwarded-For", header);
		assertThat(client(request)).isEqualTo(InetAddress.ofLiteral(client));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "for=192.0.2.1|192.0.2.1", "For=192.0.2.1;proto=https;by=10.0.0.1|192.0.2.1",
			"proto=http; for=\"192.0.2.1:80\"|192.0.2.1", "for=\"[2001:db8::1]:4711\"|2001:db8::1",
			"for=192.0.2.1, for=10.1.1.1|192.0.2.1", "for=192.0.2.1, for=_hidden|10.0.0.1", "proto=https|10.0.0.1" })
	void forwardedIsReadToo(String header, String client) {
		MockHttpServletRequest request = from(PROXY);
		request.addHeader("Forwarded", header);
		assertThat(client(request)).isEqualTo(InetAddress.ofLiteral(client));
	}

	@Test
	void headersInSeveralLinesAreOneList() {
		MockHttpServletRequest request = from(PROXY);
		request.addHeader("X-Forwarded-For", "192.0.2.1");
		request.addHeader("X-Forwarded-For", "192.0.2.2, 10.1.1.1");
		assertThat(client(request)).isEqualTo(InetAddress.ofLiteral("192.0.2.2"));
	}

	@Test
	void nobodyElseIsBelieved() {
		MockHttpServletRequest request = from("192.0.2.9");
		request.addHeader("X-Forwarded-For", "192.0.2.1");
		request.addHeader("Forwarded", "for=192.0.2.1");
		assertThat(client(request)).isEqualTo(InetAddress.ofLiteral("192.0.2.9"));
		assertThat(Proxies.in("").client(request)).isEqualTo(InetAddress.ofLiteral("192.0.2.9"));
	}

	@Test
	void whereTheTwoDifferTheProxyIsTheClientForOneIsForged() {
		MockHttpServletRequest request = from(PROXY);
		request.addHeader("X-Forwarded-For", "192.0.2.1");
		request.addHeader("Forwarded", "for=192.0.2.2");
		assertThat(client(request)).isEqualTo(InetAddress.ofLiteral(PROXY));
	}

	@ParameterizedTest
	@ValueSource(strings = { "proxy.example", "10.0.0.0/33", "10.0.0", "10.0.0.0/", "::/x" })
	void whatIsNoNetworkIsSaidAtStart(String network) {
		assertThatThrownBy(() -> Proxies.in(network)).isInstanceOf(IllegalArgumentException.class)
			.hasMessageContaining("trusted-proxies")
			.hasMessageContaining(network);
	}

}
