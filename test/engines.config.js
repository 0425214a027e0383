import { suite } from './browser-suite.js';
import { firefox } from './engines/firefox.js';
import { webkit } from './engines/webkit.js';

const engines = { firefox, webkit };
const names = (process.env.ENGINES ?? 'firefox,webkit').split(',');
const unknown = names.filter((name) => !(name in engines));
if (unknown.length)
  throw new Error(`ENGINES names ${unknown.join(', ')}; it takes ${Object.keys(engines).join(' and ')}.`);

const launched = await Promise.all(names.map((name) => engines[name]()));

export default {
  ...suite,
  // One page at a time, in a window of its own size.
  concurrency: 1,
  concurrentBrowsers: names.length,
  browsers: launched.map(({ browser }) => browser),
  plugins: [...launched.flatMap(({ plugins }) => plugins), ...suite.plugins],
};
