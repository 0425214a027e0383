import { describe, expect, it } from 'vitest';
import { workspace } from './support/program.js';

const { run, withHarvest } = workspace();

describe('list', () => {
  it('has every dataset, a newsroom’s own among them', async () => {
    const { code, out } = await withHarvest(['list']);
    expect(code).toBe(0);
    expect(out).toMatch(/^DATASET +VINTAGES +NUMBERS +TITLE\n/);
    expect(out).toMatch(/^aid-to-ukraine +2024-08-31, 2026-04-30 +\d+ {2}Aid to Ukraine by donor$/m);
    expect(out).toMatch(/^harvest +2024-09-30, 2025-09-30 +9 {2}The apple harvest$/m);
  });

  it('has the ids of a dataset with label and value, computed ones too', async () => {
    const { out } = await withHarvest(['list', 'harvest@2024-09-30']);
    expect(out).toMatch(/^harvest@2024-09-30: The apple harvest\n\nID/);
    expect(out).toMatch(/^lost +Lost +about 650,000 tonnes$/m);
    expect(out).toMatch(/^given +Given away +not reported$/m);
    expect(out).toMatch(/^red-share +Red of all +75%$/m);
    expect(out).toMatch(/^colours +figure-parts +Red and green$/m);
  });

  it('never looks ahead of the day asked for', async () => {
    expect((await withHarvest(['list', 'harvest', '--as-of', '2024-12-01'])).out).toContain('harvest@2024-09-30');
    expect((await withHarvest(['list', 'harvest', '--as-of', '2025-10-03'])).out).toContain('harvest@2024-09-30');
    expect((await withHarvest(['list', 'harvest', '--as-of', '2025-10-04'])).out).toContain('harvest@2025-09-30');
    const all = await withHarvest(['list', '--as-of', '2024-12-01']);
    expect(all.out).toMatch(/^harvest +2024-09-30 +9/m);
  });

  it('says so where the day is before the first vintage', async () => {
    const { code, out, err } = await withHarvest(['list', 'harvest', '--as-of', '2024-10-04']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('expected 2024-10-05 or later, when the first vintage was out, got "2024-10-04"');
  });

  it('will not be given a vintage and a day at once', async () => {
    const { code, err } = await withHarvest(['list', 'harvest@2024-09-30', '--as-of', '2024-12-01']);
    expect(code).toBe(2);
    expect(err).toContain('“harvest@2024-09-30” names its vintage; --as-of chooses one.');
  });
});

describe('show', () => {
  it('tells who, where and what else is said of a number', async () => {
    const { out } = await run(['show', 'south-korea-aid@2024-10-22/total']);
    expect(out).toMatch(/^All aid \(aid allocated\): €789 million, recorded by the Kiel Institute/);
    expect(out).toMatch(/^reference +south-korea-aid@2024-10-22\/total$/m);
    expect(out).toMatch(/^quote +“a total of €789 million”$/m);
    expect(out).toMatch(/^source +The European Conservative, /m);
    expect(out).toMatch(/^claims +\d+ other statements of it: figures-of-record claims south-korea-to-ukraine-total$/m);
  });

  it('tells of a newer vintage, and of an error found, beside a pin', async () => {
    const { out } = await withHarvest(['show', 'harvest@2024-09-30/sold']);
    expect(out).toMatch(/^erratum +A page was counted twice\. \(found 15 Jan 2025; right in 2025-09-30\)$/m);
    expect(out).toMatch(/^newer +harvest@2025-09-30, with the same number$/m);
    expect((await withHarvest(['show', 'harvest@2024-09-30/picked'])).out).toMatch(
      /^newer +harvest@2025-09-30, where it is 13,100 tonnes$/m,
    );
    expect((await withHarvest(['show', 'harvest@2024-09-30/stored'])).out).toMatch(
      /^newer +harvest@2025-09-30, which does not have this number$/m,
    );
  });

  it('does not know on a day what came out later', async () => {
    const { out } = await withHarvest(['show', 'harvest/sold', '--as-of', '2024-12-01']);
    expect(out).toMatch(/^reference +harvest@2024-09-30\/sold$/m);
    expect(out).not.toMatch(/^(newer|erratum)/m);
  });

  it('shows the working of a computed number', async () => {
    const { out } = await withHarvest(['show', 'harvest@2024-09-30/red-share']);
    expect(out).toMatch(/^computed +red ÷ all, from figures that are recorded$/m);
    expect(out).toMatch(/^from +Red: 75 tonnes \(harvest@2024-09-30\/red\)$/m);
    expect(out).toMatch(/^from +All colours: 100 tonnes/m);
  });

  it.each([
    ['troops', /^North Korean and Russian troops\n/],
    ['south-korea-aid/breakdown', /^South Korea gave Ukraine money and relief/],
    ['harvest', /^The apple harvest\n/],
  ])('also shows what is no number: %s', async (reference, title) => {
    expect((await withHarvest(['show', reference])).out).toMatch(title);
  });
});

describe('claims', () => {
  it('stand by party, in the order they were said, and say which repeats another', async () => {
    const { out } = await withHarvest(['claims', 'apples-picked']);
    const rows = out
      .trim()
      .split('\n')
      .filter((row) => !row.startsWith('SAID'));
    expect(rows.map((row) => row.replace(/ {2,}/g, ' | '))).toEqual([
      'apples-picked',
      '',
      'Apple Board, from earlier to later',
      '5 Oct 2024 | 12,307 tonnes | the board | recorded | The Almanac | picked',
      '4 Oct 2025 | 13,100 tonnes | the board | recorded | The Almanac | picked',
      '',
      'Growers',
      '1 Mar 2025 | 15,000 tonnes | Growers | claimed | The Almanac | repeats picked | guessed',
    ]);
  });

  it('of a pinned number see nothing that came after', async () => {
    const { out } = await withHarvest(['claims', 'harvest@2024-09-30/picked', '--json']);
    expect(JSON.parse(out)).toHaveLength(1);
  });

  it('of a number without a quantity are refused', async () => {
    const { code, err } = await withHarvest(['claims', 'harvest/red']);
    expect(code).toBe(2);
    expect(err).toContain('a quantity that others can share');
  });
});

describe('diff', () => {
  it('counts every kind and lists what changed, old and new', async () => {
    const { out } = await withHarvest(['diff', 'harvest@2024-09-30', 'harvest@2025-09-30']);
    expect(out).toContain('1 revised, 1 reflagged, 1 added, 1 removed, 6 same');
    expect(out).toMatch(/^picked +Picked +12,307 tonnes +13,100 tonnes +\+793$/m);
    expect(out).toMatch(/^lost .+basis "recorded" → "estimated"$/m);
    expect(out).toMatch(/^guessed +Picked, by the growers +15,000 tonnes$/m);
    expect(out).toContain('picked: Our inference: Late orchards were added.');
    expect(out).not.toContain('SAME');
  });

  it.each([
    [['--only', 'added'], ['guessed']],
    [['--id', 'pick*'], ['picked']],
    [['--id', 'red', '--all'], ['red']],
    [['--area', 'fra', '--only', 'removed'], ['stored']],
    [['--id', 'red'], []],
  ])('takes only what is asked for: %j', async (options, ids) => {
    const { out } = await withHarvest(['diff', 'harvest@2024-09-30', 'harvest', ...options, '--json']);
    expect((JSON.parse(out) as { changes: { id: string }[] }).changes.map((c) => c.id)).toEqual(ids);
  });

  it('of an area or an id that neither vintage has is refused', async () => {
    const { code, out, err } = await withHarvest(['diff', 'harvest@2024-09-30', 'harvest', '--area', 'ZZZ']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('no number of harvest@2024-09-30 or harvest@2025-09-30 is among those');
  });

  it('of South Korea and Austria has what the tracker revised', async () => {
    const { out } = await run([
      'diff',
      'aid-to-ukraine@2024-08-31',
      'aid-to-ukraine@2026-04-30',
      '--area',
      'KOR',
      '--area',
      'AUT',
    ]);
    expect(out).toMatch(/^KOR-total +South Korea, All aid +€788\.5 million +€646\.6 million +−€141\.9 million$/m);
    expect(out).toMatch(/^AUT-total +Austria, All aid +€789\.3 million +€255\.8 million +−€533\.5 million$/m);
  });
});

describe('history', () => {
  it('has each vintage with value, change, reasons and errata, and calls an inference ours', async () => {
    const picked = await withHarvest(['history', 'harvest/picked']);
    expect(picked.out).toMatch(/^2024-09-30 +12,307 tonnes +first$/m);
    expect(picked.out).toMatch(/^2025-09-30 +13,100 tonnes +\+793$/m);
    expect(picked.out).toMatch(/^2025-09-30 +about \+793 +Our inference: Late orchards were added\.$/m);
    const sold = await withHarvest(['history', 'harvest/sold']);
    expect(sold.out).toMatch(
      /^2024-09-30 +Erratum: A page was counted twice\. Right in 2025-09-30\. \(found 15 Jan 2025\)$/m,
    );
  });

  it('says where a number is gone', async () => {
    expect((await withHarvest(['history', 'harvest/stored'])).out).toMatch(/^2025-09-30 +not in it +removed$/m);
  });

  it('needs the id of a number', async () => {
    const { code, err } = await withHarvest(['history', 'harvest']);
    expect(code).toBe(2);
    expect(err).toContain('a reference that ends in the id of one observation');
  });
});
