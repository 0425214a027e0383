import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figureTags } from '../../../../src/cli/article-check/article.js';
import { plain } from '../../support/data.js';
import { checkIn, codes, figureValue } from '../support/check.js';
import { workspace } from '../support/program.js';

const folder = workspace();
const { run, withHarvest, write } = folder;
const check = checkIn(folder);

describe('a number marked in an article', () => {
  it('whose text still agrees is no finding', async () => {
    expect(
      await check(`<p>${figureValue('harvest/picked', '13,100')} and ${figureValue('harvest/red-share', '75%')}`),
    ).toEqual([]);
  });

  it('is reported with line and column, what it says and what it should say', async () => {
    const [found, ...rest] = await check(`<p>One line\r\n  and ${figureValue('harvest/picked', '12,307', ' counted')}`);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({
      file: 'article.html',
      line: 2,
      column: 7,
      severity: 'error',
      code: 'text-differs',
      reference: 'harvest/picked',
      got: '12,307',
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
    expect(codes(await check(figureValue('harvest/lost', '650,000')))).toEqual(['error hedge-differs']);
    expect(codes(await check(figureValue('harvest/lost', 'over 650,000')))).toEqual(['error hedge-differs']);
    expect(await check(figureValue('harvest/lost', '650,000', ' hedge="none"'))).toEqual([]);
    expect(await check(figureValue('harvest/lost', '~650,000', ' hedge="sign"'))).toEqual([]);
  });

  it('that cannot be read is a finding of its own', async () => {
    expect(codes(await check(figureValue('harvest/picked', 'plenty')))).toEqual(['error unreadable-text']);
    expect(codes(await check(figureValue('harvest/picked', '')))).toEqual(['error unreadable-text']);
  });

  it('is read in the language around it, in its own, or in that of the call', async () => {
    const german = figureValue('harvest/sold', '788,5 Mio. €');
    expect(await check(`<html lang="de">${german}`)).toEqual([]);
    expect(await check(german, 'a.html', '--locale', 'de')).toEqual([]);
    expect(await check(`<p lang="fr">${figureValue('harvest/sold', '788,5 Mio. €', ' locale="de"')}`)).toEqual([]);
    expect(codes(await check(`<html lang="en">${german}`, 'a.html', '--locale', 'de'))).not.toEqual([]);
    const [found] = await check(`<html lang="de">${figureValue('harvest/sold', '800 Mio. €')}`);
    expect(plain(found?.expected ?? '')).toBe('788,5 Mio. €');
    expect(codes(await check(`<p lang="no such">${figureValue('harvest/picked', '13,100')}`))).toEqual([
      'warning unknown-locale',
    ]);
  });

  it('whose pin is superseded is a warning, with what it is there', async () => {
    const [found] = await check(figureValue('harvest@2024-09-30/picked', '12,307'));
    expect(found).toMatchObject({ severity: 'warning', code: 'superseded', expected: '13,100' });
    expect(found?.message).toBe(
      'is pinned to harvest@2024-09-30; newer is harvest@2025-09-30, where it is 13,100 (harvest@2024-09-30/picked)',
    );
    const [gone] = await check(figureValue('harvest@2024-09-30/stored', 'over 70'));
    expect(gone?.message).toContain('which no longer has this number');
    const [same] = await check(figureValue('harvest@2024-09-30/red', '75'));
    expect(same?.message).toContain('where it is the same, 75');
    const [computed] = await check(figureValue('harvest@2024-09-30/red-share', '75%'));
    expect(computed).toMatchObject({ code: 'superseded' });
  });

  it('with an erratum is an error', async () => {
    const found = await check(figureValue('harvest@2024-09-30/sold', '€789 million'));
    expect(codes(found)).toEqual(['warning superseded', 'error erratum']);
    expect(found[1]?.message).toContain('A page was counted twice. Right in 2025-09-30.');
    expect(codes(await check(figureValue('harvest/sold', '€789 million')))).toEqual([]);
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
    const [found] = await check(figureValue(of, '5'));
    expect(found).toMatchObject({ severity: 'error', code });
    expect(found?.message).toContain(message);
  });

  it('without a reference cannot be checked; one that loads its data is left alone', async () => {
    expect(codes(await check('<figure-value>5</figure-value>'))).toEqual(['warning no-reference']);
    expect(await check('<figure-value src="/own.json" of="x/y">5</figure-value>')).toEqual([]);
  });
});

it('the elements that check knows are those of the package', () => {
  const widgets = join(import.meta.dirname, '../../../../widgets');
  const forms = readdirSync(widgets, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(widgets, entry.name, 'element.ts')))
    .map(({ name }) => `figure-${name}`);
  expect([...figureTags].sort()).toEqual(forms.sort());
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
      `<p><figure-value of="harvest/picked">13,100</p>\n<p>${figureValue('harvest/picked', '1')}</p>`,
    );
    expect(found.map((f) => `${f.code} ${f.line}:${f.column}`)).toEqual(['malformed-markup 1:4', 'text-differs 2:4']);
  });
});

describe('the exit code', () => {
  it('is 0 with warnings, and 1 with warnings that count', async () => {
    await write('pinned.html', figureValue('harvest@2024-09-30/red', '75'));
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
