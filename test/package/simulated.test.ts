import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { consumer, run } from './support/installed.js';

const vitest = resolve('node_modules/vitest/vitest.mjs');

/** What a user would write who tests a page without a browser. */
const test = `import { expect, it } from 'vitest';
import 'figures-of-record/widgets';
import { register } from 'figures-of-record/register';
import { southKoreaAid } from 'figures-of-record/datasets/south-korea-aid';

it('draws', async () => {
  register(southKoreaAid);
  document.body.innerHTML = \`
    <figure-parts of="south-korea-aid/breakdown"></figure-parts>
    <figure-ranking><table><tr><th>A</th><td>5</td></tr><tr><th>B</th><td>7</td></tr></table></figure-ranking>
    <figure-value of="south-korea-aid/total">€789 million</figure-value>
    <figure-sources></figure-sources>\`;
  const figures = [...document.body.children];
  await expect.poll(() => figures.map((figure) => figure.describe())).toEqual([
    expect.stringContaining('The largest part is Financial: €470 million'),
    'B comes first of 2, with 7.',
    expect.stringContaining('€789 million'),
    expect.stringContaining('One source'),
  ]);
  for (const figure of figures) expect(figure.shadowRoot.textContent).not.toBe('');
});
`;

it('a page without a browser, in happy-dom, is drawn as in one', async () => {
  await writeFile(join(consumer, 'page.test.js'), test);
  const args = ['run', '--root', consumer, '--environment=happy-dom', '--reporter=dot', 'page.test.js'];
  expect(await run(process.execPath, [vitest, ...args])).toContain('1 passed');
});
