// Writes the dashboards as JSON: npm run generate
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {drift} from './drift.mjs';
import {prognos} from './prognos.mjs';
import {uppdrag} from './uppdrag.mjs';

for (const [name, dashboard] of Object.entries({drift, prognos, uppdrag})) {
  writeFileSync(join(process.argv[2], name + '.json'), JSON.stringify(dashboard, null, 2) + '\n');
}
