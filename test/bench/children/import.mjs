// node import.mjs <way> <file>: prints how long the first row of a dataset takes in this process.
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { clock } from './clock.js';

const [way, path] = process.argv.slice(2);
const { href } = pathToFileURL(path);
const ways = {
  module: async () => (await import(href)).aidToUkraine,
  'json-import': async () => (await import(href, { with: { type: 'json' } })).default,
  'json-parse': async () => JSON.parse(await readFile(path, 'utf8')),
};
const elapsed = clock();
const { observations } = await ways[way]();
const ms = elapsed();
if (!observations[0].id) throw new Error('No row came.');
console.log(JSON.stringify({ ms }));
