// graphql-eslint's rules of schemas and of Relay: what they find that is not listed here, and what is listed in vain.
import graphql from '@graphql-eslint/eslint-plugin'
import { ESLint } from 'eslint'
import { writeFileSync } from 'node:fs'
import { sdl } from './server.mjs'

/** What must differ, by rule: the messages, and why. */
const DIFFERS = {
  'naming-convention': {
    messages: /^Enum value "[A-Z][a-z]+" should be in UPPER_CASE format$/,
    why: 'The values of NodeType are names of types, as __typename gives them.',
  },
  'no-typename-prefix': {
    messages: /^Field "(beloppKr|uppdragsgivare)" starts with the name of the parent type/,
    why: 'Two words of Swedish: an amount in kronor, and who gives an assignment.',
  },
}
const RULES = {
  ...graphql.configs['flat/schema-recommended'].rules,
  ...graphql.configs['flat/schema-relay'].rules,
  // Descriptions are one line each.
  '@graphql-eslint/description-style': ['error', { style: 'inline' }],
  // Nested lists are plain lists with a bound; lists of the root are connections.
  '@graphql-eslint/relay-edge-types': ['error', { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false }],
  // What has an id implements Node, and GraphQL itself sees to it that it has one; rows of figures have none.
  '@graphql-eslint/strict-id-in-types': 'off',
}

writeFileSync('schema.graphql', await sdl())
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [{
    files: ['schema.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema.graphql' } } },
    plugins: { '@graphql-eslint': graphql },
    rules: RULES,
  }],
})
const [{ messages }] = await eslint.lintFiles(['schema.graphql'])
const rule = (message) => message.ruleId?.replace('@graphql-eslint/', '') ?? 'syntax'
const listed = (message) => DIFFERS[rule(message)]?.messages.test(message.message)
console.log(JSON.stringify({
  rules: Object.keys(RULES).length,
  found: messages.filter((message) => !listed(message)).map((message) => `${rule(message)} at ${message.line}: ${message.message}`),
  inVain: Object.keys(DIFFERS).filter((name) => !messages.some((message) => rule(message) === name && listed(message))),
}))
