import { main } from './bench.js';

await main(process.argv.slice(2));
