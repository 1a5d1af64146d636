// The schema as a file and by introspection, read by graphql-js: what is wrong with it, and whether the two say the same.
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema, validateSchema } from 'graphql'
import { ask, sdl } from './server.mjs'

const schema = buildSchema(await sdl())
const introspected = buildClientSchema((await ask(getIntrospectionQuery({ specifiedByUrl: true }))).data)
const print = (each) => printSchema(lexicographicSortSchema(each))
console.log(JSON.stringify({
  faults: [schema, introspected].flatMap((each) => validateSchema(each).map((fault) => fault.message)),
  same: print(schema) === print(introspected),
}))
