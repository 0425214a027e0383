import { join } from 'node:path';
import { expect, it } from 'vitest';
import { aidToUkraine } from '../../../../datasets/aid-to-ukraine/2026-04-30.js';
import { renderToSVG } from '../../../../widgets/static.js';

const folder = join(import.meta.dirname, '../../../../examples/public');

it.each(['light', 'dark'] as const)(
  'the %s picture in README is what renderToSVG draws today; if not, `npx vitest run --config test/vitest.config.ts test/unit/widgets/static --update` writes it',
  async (theme) => {
    const svg = renderToSVG('ranking', {
      of: 'aid-to-ukraine@2026-04-30/ranking',
      vintages: [aidToUkraine],
      stack: 'kind',
      limit: 3,
      width: 760,
      theme,
    });
    await expect(`${svg}\n`).toMatchFileSnapshot(join(folder, `readme-${theme}.svg`));
  },
);
