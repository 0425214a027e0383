// node check.mjs <bundle> <rows>: prints the times of one checker in this process.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { timeCheck } from './time-check.js';

const [bundle, rows] = process.argv.slice(2);
console.log(JSON.stringify(await timeCheck(() => import(pathToFileURL(bundle).href), readFileSync(rows, 'utf8'))));
