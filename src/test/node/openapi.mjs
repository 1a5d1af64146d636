// Prints the version and "valid", or what is wrong with an OpenAPI document. Argument: its file.
import { readFile } from 'node:fs/promises';
import { Validator } from '@seriousme/openapi-schema-validator';

const document = JSON.parse(await readFile(process.argv[2], 'utf8'));
const validator = new Validator();
const { valid, errors } = await validator.validate(document);
console.log(valid ? `${validator.version} valid` : JSON.stringify(errors));
