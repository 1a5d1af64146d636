package se.uppdragsgrafen.api.http;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.catalina.util.NetMask;

/**
 * The proxies whose word is taken for whom they ask. Each adds the address that it was
 * asked from at the end, so it is read from there; what lies before the last one that is
 * no trusted proxy, anybody may have written.
 */
final class Proxies {

	/** One hop of {@code Forwarded}, and the address in it. */
	private static final Pattern FOR = Pattern.compile("(?i)(?:^|;)\\s*for\\s*=\\s*\"?([^\";]*)");

	/** An address, perhaps with a port. */
	private static final Pattern ADDRESS = Pattern.compile(
			"\\[([0-9a-fA-F:.]+)](?::\\d+)?|(\\d+\\.\\d+\\.\\d+\\.\\d+)(?::\\d+)?|([0-9a-fA-F:.]*:[0-9a-fA-F:.]*)");

	private static final Pattern SLASH = Pattern.compile("/");

	private static final Pattern COMMA = Pattern.compile(",");

	private final List<NetMask> trusted;

	private Proxies(List<NetMask> trusted) {
		this.trusted = trusted;
	}

	/**
	 * Those in these networks.
	 * @param networks each as {@code 192.0.2.0/24} or {@code 2001:db8::1}
	 * @throws IllegalArgumentException where one is none
	 */
	static Proxies in(String... networks) {
		return new Proxies(Arrays.stream(networks).filter(text -> !text.isBlank()).map(Proxies::network).toList());
	}

	private static NetMask network(String text) {
		String network = text.strip();
		try {
			// Never a name, which would be looked up.
			return address(SLASH.split(network, 2)[0]).map(first -> new NetMask(network)).orElseThrow();
		}
		catch (IllegalArgumentException | NoSuchElementException ex) {
			throw new IllegalArgumentException(
					"uppdragsgrafen.limits.client.trusted-proxies: '%s' is no network; write it as 192.0.2.0/24 or 2001:db8::/32"
						.formatted(text),
					ex);
		}
	}

	/** Whose request it is. */
	InetAddress client(HttpServletRequest request) {
		InetAddress peer = InetAddress.ofLiteral(request.getRemoteAddr());
		if (!isTrusted(peer)) {
			return peer;
		}
		Optional<InetAddress> forwarded = told(peer, hops(request, "Forwarded").map(Proxies::forwarded));
		Optional<InetAddress> x = told(peer, hops(request, "X-Forwarded-For"));
		if (forwarded.isPresent() && x.isPresent() && !forwarded.equals(x)) {
			// One of them the client wrote, and which is not known.
			return peer;
		}
		return forwarded.or(() -> x).orElse(peer);
	}

	private static Stream<String> hops(HttpServletRequest request, String header) {
		return Collections.list(request.getHeaders(header)).stream().flatMap(COMMA::splitAsStream).map(String::strip);
	}

	private static String forwarded(String hop) {
		Matcher matcher = FOR.matcher(hop);
		return matcher.find() ? matcher.group(1) : "";
	}

	/**
	 * The last that is no trusted proxy, and of nothing but trusted ones the first. Where
	 * a hop is no address it is as far as is known: the one after it. Empty where no hop
	 * is told.
	 */
	private Optional<InetAddress> told(InetAddress peer, Stream<String> hops) {
		List<String> backwards = hops.toList().reversed();
		InetAddress known = peer;
		for (String hop : backwards) {
			Optional<InetAddress> address = address(hop);
			if (address.isEmpty()) {
				break;
			}
			known = address.get();
			if (!isTrusted(known)) {
				break;
			}
		}
		return backwards.isEmpty() ? Optional.empty() : Optional.of(known);
	}

	private static Optional<InetAddress> address(String hop) {
		Matcher matcher = ADDRESS.matcher(hop);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		try {
			return Stream.of(1, 2, 3)
				.map(matcher::group)
				.filter(Objects::nonNull)
				.map(InetAddress::ofLiteral)
				.findFirst();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private boolean isTrusted(InetAddress address) {
		return this.trusted.stream().anyMatch(network -> network.matches(address));
	}

}
