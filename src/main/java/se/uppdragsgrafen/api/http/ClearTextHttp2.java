package se.uppdragsgrafen.api.http;

import org.apache.coyote.Request;
import org.apache.coyote.http2.Http2Protocol;

/**
 * HTTP/2 for who asks for it on a connection that began with HTTP/1.1, unless the request
 * has a body: Tomcat would have to hold all of that first, and refuses what is over 4 kB,
 * so that a client whose first question is a long one would get no answer. It is answered
 * over HTTP/1.1, and a later one may change over.
 */
final class ClearTextHttp2 extends Http2Protocol {

	@Override
	public boolean accept(Request request) {
		return request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null
				&& super.accept(request);
	}

}
