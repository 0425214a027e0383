import { describe, expect, it } from 'vitest';
import { renderToHTML, renderToTable } from '../../../../widgets/static.js';
import { checkIn, codes, figureValue } from '../support/check.js';
import { harvest2024, harvest2025 } from '../support/harvest.js';
import { workspace } from '../support/program.js';

const folder = workspace();
const { withHarvest, write } = folder;
const check = checkIn(folder);

describe('the table inside a figure', () => {
  const vintages = [harvest2024, harvest2025];
  const options = { of: 'harvest/colours', vintages };

  it('as we render it agrees', async () => {
    expect(await check(renderToHTML('parts', options))).toEqual([]);
    expect(await check(`<html lang="de">${renderToHTML('parts', { ...options, locale: 'de' })}`)).toEqual([]);
    expect(
      await check(renderToHTML('ranking', { of: 'aid-to-ukraine', vintages: await tracker(), highlight: 'KOR' })),
    ).toEqual([]);
  });

  it('is compared row by row, value and share', async () => {
    const table = renderToTable('parts', options).replace('75 tonnes', '57 tonnes').replace('25%', '52%');
    const found = await check(`<figure-parts of="harvest/colours">${table}</figure-parts>`);
    expect(found.map(({ code, got, expected }) => [code, got, expected])).toEqual([
      ['table-differs', '57 tonnes', '75 tonnes'],
      ['table-differs', '52%', '25%'],
    ]);
    expect(found[0]?.message).toBe('the row “Red” says “57 tonnes”, should say “75 tonnes” (harvest/colours)');
  });

  it('may be written by hand, with a rank before the name', async () => {
    const row = (amount: string, rank: number): string =>
      `<figure-ranking of="aid-to-ukraine@2026-04-30"><table><tr><th>Rank</th><th>Donor</th><th>Amount</th></tr><tr><td>${rank}</td><th>South Korea</th><td>${amount}</td></tr></table></figure-ranking>`;
    expect(await check(row('€647 million', 23))).toEqual([]);
    expect((await check(row('€789 million', 22))).map((f) => f.expected)).toEqual(['23', '€646.6 million']);
  });

  it('leaves a marked number in a cell to its mark', async () => {
    const cell = figureValue('harvest/red', '57');
    const found = await check(
      `<figure-parts of="harvest/colours"><table><tr><th>Red</th><td>${cell}</td></tr></table></figure-parts>`,
    );
    expect(codes(found)).toEqual(['error text-differs']);
  });

  it('leaves rows alone whose names it does not know', async () => {
    expect(
      await check('<figure-parts of="harvest/colours"><table><tr><th>Pink</th><td>5</td></tr></table></figure-parts>'),
    ).toEqual([]);
  });

  it('of a superseded pin tells what has changed', async () => {
    const [found] = await check('<figure-ranking of="aid-to-ukraine@2024-08-31" highlight="KOR"></figure-ranking>');
    expect(found).toMatchObject({ severity: 'warning', code: 'superseded' });
    expect(found?.message).toContain('South Korea, All aid €788.5 million → €646.6 million');
  });

  it.each([
    ['parts', 'colours', 'in which its numbers are the same'],
    ['sources', 'red-share', 'in which its numbers are the same'],
    ['series', 'picked', 'Picked 12,307 → 13,100, and which adds 1 statement'],
    ['sources', 'colours', 'newer is harvest@2025-09-30 (harvest'],
  ])('of a superseded pin calls nothing the same that it does not know: %s of %s', async (form, id, message) => {
    const [found] = await check(`<figure-${form} of="harvest@2024-09-30/${id}"></figure-${form}>`);
    expect(found?.message).toContain(message);
  });
});

it('a figure of a quantity is compared by every statement, not by the one it names', async () => {
  const later = {
    ...harvest2025,
    vintage: '2026-09-30',
    published: '2026-10-04',
    supersedes: '2025-09-30',
    observations: harvest2025.observations.map((o) => (o.id === 'guessed' ? { ...o, value: 14_000 } : o)),
  };
  await write('later.json', JSON.stringify(later));
  await write('claims.html', '<figure-claim of="harvest@2025-09-30/picked"></figure-claim>');
  const { out } = await withHarvest(['check', 'claims.html', '--data', 'later.json']);
  expect(out).toContain('1 of its 2 numbers is another: Picked, by the growers 15,000 → 14,000');
});

const tracker = async (): Promise<(typeof harvest2024)[]> => {
  const { catalogue } = await import('../../../../datasets/catalogue.js');
  const entry = catalogue.find(({ id }) => id === 'aid-to-ukraine')!;
  return Promise.all(entry.vintages.map((name) => entry.load(name)));
};
