// Types of the example questions, and whether TypeScript at its strictest takes them.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { codegen } from '@graphql-codegen/core'
import * as typedDocumentNode from '@graphql-codegen/typed-document-node'
import * as operations from '@graphql-codegen/typescript-operations'
import { parse } from 'graphql'
import { sdl } from './server.mjs'

const EXAMPLES = '../../graphql/examples'
const FOLDER = 'codegen'
// What a reader of the data would write; the second file must not be taken, or the types say nothing.
const RIGHT = `import type { ResultOf } from '@graphql-typed-document-node/core'
import { DeladeUppdragDocument } from './types.js'

type Uppdrag = ResultOf<typeof DeladeUppdragDocument>['uppdrag']['nodes'][number]
export const titel = (uppdrag: Uppdrag): string => uppdrag.titel
`
const WRONG = RIGHT.replace(': string =>', ': number =>')

const documents = readdirSync(EXAMPLES).filter((file) => file.endsWith('.graphql'))
  .map((file) => ({ location: file, document: parse(readFileSync(`${EXAMPLES}/${file}`, 'utf8')) }))
const scalars = { DateTime: 'string', JSON: 'unknown', Kronor: 'number', Tidpunkt: 'string' }
const config = { scalars, strictScalars: true, enumsAsTypes: true, useTypeImports: true }
const plugins = { operations, typedDocumentNode }
const types = await codegen({
  filename: 'types.ts', schema: parse(await sdl()), documents, config, pluginMap: plugins,
  plugins: Object.keys(plugins).map((name) => ({ [name]: {} })),
})

rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER)
writeFileSync(`${FOLDER}/types.ts`, types)
writeFileSync(`${FOLDER}/right.ts`, RIGHT)
writeFileSync(`${FOLDER}/wrong.ts`, WRONG)

/** What the compiler says of a file; empty where nothing. */
const said = (file) => {
  try {
    execFileSync('node_modules/.bin/tsc', ['--noEmit', '--strict', '--noUncheckedIndexedAccess', '--exactOptionalPropertyTypes',
      '--noUnusedLocals', '--verbatimModuleSyntax', '--module', 'nodenext', '--target', 'es2022', `${FOLDER}/${file}`])
    return ''
  } catch (error) {
    return error.stdout.toString()
  }
}
console.log(JSON.stringify({ documents: documents.length, right: said('right.ts'), wrong: said('wrong.ts') }))
