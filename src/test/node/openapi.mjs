// Prints the version and "valid", or what is wrong with an OpenAPI document. Argument: its address.
import { Validator } from '@seriousme/openapi-schema-validator';

const document = await (await fetch(process.argv[2])).json();
const validator = new Validator();
const { valid, errors } = await validator.validate(document);
console.log(valid ? `${validator.version} valid` : JSON.stringify(errors));
