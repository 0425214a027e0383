import { describe, expect, it } from 'vitest';
import { renderToHTML, renderToTable } from '../../../../widgets/static.js';
import { plain } from '../../support/data.js';
import { harvest2024, harvest2025 } from '../support/harvest.js';
import { desk } from '../support/program.js';

const { run, withHarvest, write } = desk();

interface Result {
  file: string;
  line: number;
  column: number;
  severity: string;
  code: string;
  message: string;
  reference?: string;
  says?: string;
  expected?: string;
  fixable: boolean;
}

/** Checks one article, and gives its findings. */
const check = async (text: string, name = 'article.html', ...options: string[]): Promise<Result[]> => {
  await write(name, text);
  const { out } = await withHarvest(['check', name, '--json', ...options]);
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Result);
};
const codes = (results: readonly Result[]): string[] => results.map((r) => `${r.severity} ${r.code}`);
const value = (of: string, text: string, more = ''): string => `<figure-value of="${of}"${more}>${text}</figure-value>`;

describe('a number marked in an article', () => {
  it('whose text still agrees is no finding', async () => {
    expect(await check(`<p>${value('harvest/picked', '13,100')} and ${value('harvest/red-share', '75%')}`)).toEqual([]);
  });

  it('is reported with line and column, what it says and what it should say', async () => {
    const [found, ...rest] = await check(`<p>One line\r\n  and ${value('harvest/picked', '12,307', ' counted')}`);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({
      file: 'article.html',
      line: 2,
      column: 7,
      severity: 'error',
      code: 'text-differs',
      reference: 'harvest/picked',
      says: '12,307',
      expected: '13,100 tonnes',
      fixable: true,
    });
    const { out, err, code } = await withHarvest(['check', 'article.html']);
    expect(out).toBe(
      'article.html:2:7: error: says “12,307”, should say “13,100 tonnes” (harvest/picked) [text-differs]\n',
    );
    expect(err).toBe('1 file checked: 1 error and 0 warnings in 1 file\n');
    expect(code).toBe(1);
  });

  it('without its hedge, or with a contrary one, is reported', async () => {
    expect(codes(await check(value('harvest/lost', '650,000')))).toEqual(['error hedge-differs']);
    expect(codes(await check(value('harvest/lost', 'over 650,000')))).toEqual(['error hedge-differs']);
    expect(await check(value('harvest/lost', '650,000', ' hedge="none"'))).toEqual([]);
    expect(await check(value('harvest/lost', '~650,000', ' hedge="sign"'))).toEqual([]);
  });

  it('that cannot be read is a finding of its own', async () => {
    expect(codes(await check(value('harvest/picked', 'plenty')))).toEqual(['error unreadable-text']);
    expect(codes(await check(value('harvest/picked', '')))).toEqual(['error unreadable-text']);
  });

  it('is read in the language around it, in its own, or in that of the call', async () => {
    const german = value('harvest/sold', '788,5 Mio. €');
    expect(await check(`<html lang="de">${german}`)).toEqual([]);
    expect(await check(german, 'a.html', '--locale', 'de')).toEqual([]);
    expect(await check(`<p lang="fr">${value('harvest/sold', '788,5 Mio. €', ' locale="de"')}`)).toEqual([]);
    expect(codes(await check(`<html lang="en">${german}`, 'a.html', '--locale', 'de'))).not.toEqual([]);
    const [found] = await check(`<html lang="de">${value('harvest/sold', '800 Mio. €')}`);
    expect(plain(found?.expected ?? '')).toBe('788,5 Mio. €');
    expect(codes(await check(`<p lang="no such">${value('harvest/picked', '13,100')}`))).toEqual([
      'warning unknown-locale',
    ]);
  });

  it('whose pin is superseded is a warning, with what it is there', async () => {
    const [found] = await check(value('harvest@2024-09-30/picked', '12,307'));
    expect(found).toMatchObject({ severity: 'warning', code: 'superseded', expected: '13,100' });
    expect(found?.message).toBe(
      'is pinned to harvest@2024-09-30; newer is harvest@2025-09-30, where it is 13,100 (harvest@2024-09-30/picked)',
    );
    const [gone] = await check(value('harvest@2024-09-30/stored', 'over 70'));
    expect(gone?.message).toContain('which no longer has this number');
    const [same] = await check(value('harvest@2024-09-30/red', '75'));
    expect(same?.message).toContain('where it is the same, 75');
    const [computed] = await check(value('harvest@2024-09-30/red-share', '75%'));
    expect(computed).toMatchObject({ code: 'superseded' });
  });

  it('with an erratum is an error', async () => {
    const found = await check(value('harvest@2024-09-30/sold', '€789 million'));
    expect(codes(found)).toEqual(['warning superseded', 'error erratum']);
    expect(found[1]?.message).toContain('A page was counted twice. Right in 2025-09-30.');
    expect(codes(await check(value('harvest/sold', '€789 million')))).toEqual([]);
  });

  it.each([
    ['harvest/pickd', 'unknown-id', 'Did you mean “picked”?'],
    ['harvset/picked', 'unknown-dataset', 'Did you mean “harvest”?'],
    ['harvest@2023-01-01/picked', 'unknown-vintage', 'one of the vintages 2024-09-30, 2025-09-30'],
    ['Harvest picked', 'malformed-reference', 'a reference like'],
    ['', 'malformed-reference', 'a reference like'],
    ['harvest', 'not-an-observation', 'the id of one observation'],
    ['harvest/colours', 'not-an-observation', 'the id of one observation'],
  ])('whose reference leads nowhere is an error: %j', async (of, code, message) => {
    const [found] = await check(value(of, '5'));
    expect(found).toMatchObject({ severity: 'error', code });
    expect(found?.message).toContain(message);
  });

  it('without a reference cannot be checked; one that loads its data is left alone', async () => {
    expect(codes(await check('<figure-value>5</figure-value>'))).toEqual(['warning no-reference']);
    expect(await check('<figure-value src="/own.json" of="x/y">5</figure-value>')).toEqual([]);
  });
});

describe('other elements', () => {
  it('that there are none of are errors, but for those that are allowed', async () => {
    const [found] = await check('<figure-prats of="harvest/colours"></figure-prats>');
    expect(found).toMatchObject({ severity: 'error', code: 'unknown-element' });
    expect(found?.message).toBe('there is no <figure-prats>. Did you mean “figure-parts”?');
    expect(await check('<figure-carousel></figure-carousel>', 'a.html', '--allow', 'figure-carousel')).toEqual([]);
  });

  it('that cannot draw what they name are errors', async () => {
    expect(codes(await check('<figure-parts of="harvest/picked"></figure-parts>'))).toEqual(['error wrong-form']);
    expect(codes(await check('<figure-units of="harvest/colours"></figure-units>'))).toEqual(['error wrong-form']);
    expect(codes(await check('<figure-parts of="harvest/nothing"></figure-parts>'))).toEqual(['error unknown-id']);
  });

  it('without a reference draw data of the page', async () => {
    expect(await check('<figure-parts><table><tr><th>Red</th><td>1</td></tr></table></figure-parts>')).toEqual([]);
  });

  it('that list sources may name several, and each is followed', async () => {
    const list = (of: string): string => `<figure-sources of="${of}"></figure-sources>`;
    expect(await check(list('harvest/red  harvest/colours derived:share(harvest/red, harvest/all) harvest'))).toEqual(
      [],
    );
    expect(await check('<figure-sources></figure-sources>')).toEqual([]);
    const found = await check(list('harvest/red harvest/pickd harvest@2024-09-30/picked'));
    expect(found.map((f) => [f.code, f.reference])).toEqual([
      ['unknown-id', 'harvest/pickd'],
      ['superseded', 'harvest@2024-09-30/picked'],
    ]);
  });

  it('that are not closed have a place, and the rest is still checked', async () => {
    const found = await check(
      `<p><figure-value of="harvest/picked">13,100</p>\n<p>${value('harvest/picked', '1')}</p>`,
    );
    expect(found.map((f) => `${f.code} ${f.line}:${f.column}`)).toEqual(['malformed-markup 1:4', 'text-differs 2:4']);
  });
});

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
    expect(found.map(({ code, says, expected }) => [code, says, expected])).toEqual([
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
    const cell = value('harvest/red', '57');
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

describe('the exit code', () => {
  it('is 0 with warnings, and 1 with warnings that count', async () => {
    await write('pinned.html', value('harvest@2024-09-30/red', '75'));
    expect((await withHarvest(['check', 'pinned.html'])).code).toBe(0);
    expect((await withHarvest(['check', 'pinned.html', '--strict'])).code).toBe(1);
  });

  it('is 2 where the call itself is wrong', async () => {
    expect((await run(['check', 'pinned.html', '--locale', 'no such'])).code).toBe(2);
    expect((await run(['check'])).code).toBe(2);
  });
});

it('--quiet leaves out the summary', async () => {
  await write('fine.html', 'nothing');
  expect(await withHarvest(['check', 'fine.html', '--quiet'])).toEqual({ code: 0, out: '', err: '' });
});
