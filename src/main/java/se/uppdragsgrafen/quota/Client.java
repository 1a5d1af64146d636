package se.uppdragsgrafen.quota;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * Who asks, as far as that can be told: an IPv4 address, or an IPv6 network of 64 bits,
 * since whoever has one of its addresses has all.
 *
 * @param network in digits
 */
record Client(String network) {

	private static final int NETWORK_BYTES = 8;

	static Client at(InetAddress address) {
		return new Client((address instanceof Inet6Address)
				? HexFormat.of().formatHex(address.getAddress(), 0, NETWORK_BYTES) : address.getHostAddress());
	}

}
