// The server whose address is the script's argument.
export const address = process.argv[2]

export const sdl = async () => (await fetch(`${address}/schema.graphql`)).text()

export const ask = async (query, variables = {}) => (await fetch(`${address}/graphql`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
  body: JSON.stringify({ query, variables }),
})).json()
