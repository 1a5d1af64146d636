// Apollo's client with its link for persisted queries: what it sends, and what it makes of the answers.
import { createHash } from 'node:crypto'
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { address } from './server.mjs'

const sent = []
const recorded = async (uri, options) => {
  const asked = options.method === 'GET' ? Object.fromEntries(new URL(uri).searchParams) : JSON.parse(options.body)
  sent.push(`${options.method} ${asked.query ? 'query' : 'hash'}`)
  return fetch(uri, options)
}
const sha256 = (text) => createHash('sha256').update(text).digest('hex')

/** A client of its own, that has seen nothing. */
const client = () => new ApolloClient({
  cache: new InMemoryCache(),
  link: ApolloLink.from([
    new PersistedQueryLink({ sha256, useGETForHashedQueries: true }),
    new HttpLink({ uri: `${address}/graphql`, fetch: recorded }),
  ]),
})

// Its own each time, or an earlier run would have sent it.
const query = gql(`query Kommuner${Date.now()}($kod: [String!]) { kommuner(where: { kommun: $kod }) { nodes { id namn } } }`)
const ask = async (kod) => (await client().query({ query, variables: { kod } })).data.kommuner.nodes[0].namn
const answers = [await ask('2380'), await ask('2309')]
let refused
try {
  await ask('Ostersund')
} catch (error) {
  refused = error.errors[0].extensions.code
}
console.log(JSON.stringify({ sent, answers, refused }))
