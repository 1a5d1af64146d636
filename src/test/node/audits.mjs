// Prints each audit of GraphQL over HTTP with its outcome, as one JSON array. Argument: the address.
import { serverAudits } from 'graphql-http';

const results = [];
for (const { id, name, fn } of serverAudits({ url: process.argv[2], fetchFn: fetch })) {
	const { status, reason } = await fn();
	results.push({ id, name, status, reason: reason ?? null });
}
console.log(JSON.stringify(results));
