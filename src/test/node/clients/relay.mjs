// Relay's compiler on a fragment that is fetched again and on a list that is paged; then what it makes of them, asked.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { ask, sdl } from './server.mjs'

const FOLDER = 'relay'
const SOURCE = `
import { graphql } from 'relay-runtime'

export const fragment = graphql\`
  fragment App_uppdrag on Uppdrag @refetchable(queryName: "AppRefetchQuery") @argumentDefinitions(first: { type: "Int", defaultValue: 5 }) {
    titel
    namnder(first: $first) { namn }
  }
\`

export const page = graphql\`
  fragment App_lista on Query
  @refetchable(queryName: "AppPageQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 2 }, after: { type: "String" }) {
    uppdrag(first: $first, after: $after) @connection(key: "App_uppdrag") {
      edges { node { id ...App_uppdrag } }
    }
  }
\`

export const query = graphql\`query AppQuery { ...App_lista }\`
`

rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(`${FOLDER}/src/__generated__`, { recursive: true })
writeFileSync(`${FOLDER}/schema.graphql`, await sdl())
writeFileSync(`${FOLDER}/src/App.js`, SOURCE)
writeFileSync(`${FOLDER}/relay.config.json`, JSON.stringify({ src: './src', schema: './schema.graphql', language: 'javascript', artifactDirectory: './src/__generated__', eagerEsModules: true }))
execFileSync('../node_modules/.bin/relay-compiler', ['relay.config.json'], { cwd: FOLDER, stdio: ['ignore', 2, 2] })

/** The text of a generated query. */
const text = (name) => JSON.parse(/^\s*"text": (".*")$/m.exec(readFileSync(`${FOLDER}/src/__generated__/${name}.graphql.js`, 'utf8'))[1])

const first = await ask(text('AppQuery'))
const { edges, pageInfo } = first.data.uppdrag
const next = await ask(text('AppPageQuery'), { first: 2, after: pageInfo.endCursor })
const again = await ask(text('AppRefetchQuery'), { first: 5, id: edges[0].node.id })
const gone = await ask(text('AppRefetchQuery'), { first: 5, id: 'uppdrag/2380/2024/finns-inte' })
console.log(JSON.stringify({
  errors: [first, next, again, gone].flatMap((each) => each.errors ?? []),
  pages: [edges, next.data.uppdrag.edges].map((each) => each.map((edge) => edge.node.id)),
  again: again.data.node.id,
  gone: gone.data.node,
}))
