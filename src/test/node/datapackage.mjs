// Reads every row of every table of a data package, cast as its schema says. Prints whether its descriptor is valid and the
// number of rows of each table, as one JSON object. Argument: the package's datapackage.json.
import { Package } from 'datapackage';

const whole = await Package.load(process.argv[2]);
const rows = {};
for (const resource of whole.resources) {
	rows[resource.name] = (await resource.read({ keyed: true })).length;
}
console.log(JSON.stringify({ valid: whole.valid, rows }));
