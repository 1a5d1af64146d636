// Prints what Spectral's own rules for OpenAPI say of a document, as JSON. Argument: its file.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

// Spectral is in the older form of modules.
const require = createRequire(import.meta.url);
const { Spectral } = require('@stoplight/spectral-core');
const { oas } = require('@stoplight/spectral-rulesets');

const SEVERITIES = ['error', 'warning', 'information', 'hint'];

const spectral = new Spectral();
spectral.setRuleset({ extends: [[oas, 'recommended']] });
const found = await spectral.run(await readFile(process.argv[2], 'utf8'));
console.log(JSON.stringify(found.map(({ code, path, message, severity }) =>
  ({ code, path: path.join('/'), message, severity: SEVERITIES[severity] }))));
