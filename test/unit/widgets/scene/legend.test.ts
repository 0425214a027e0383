import { describe, expect, it } from 'vitest';
import { encodingWords } from '../../../../src/messages/index.js';
import { type DrawnMark, legendOf } from '../../../../widgets/scene/legend.js';
import type { End, Look } from '../../../../widgets/scene/mark.js';

const mark = (look: Look, end: End = 'flat'): DrawnMark => ({ mark: { look, end } });

describe('the key to a picture', () => {
  it('is empty where all marks are plain', () => {
    expect(legendOf([])).toEqual([]);
    expect(legendOf([mark('solid'), mark('solid')])).toEqual([]);
  });

  it('says in words what each fill means', () => {
    const looks: Look[] = ['hatched', 'claimed', 'outline', 'expected', 'unknown'];
    expect(legendOf(looks.map((look) => mark(look)))).toEqual([
      { tone: 'accent', mark: { look: 'hatched', end: 'flat' }, text: 'hatched: an estimate' },
      { tone: 'accent', mark: { look: 'claimed', end: 'flat' }, text: 'hatched, dotted edge: a claim' },
      { tone: 'accent', mark: { look: 'outline', end: 'flat' }, text: 'outline only: promised' },
      { tone: 'accent', mark: { look: 'expected', end: 'flat' }, text: 'pale, outlined: expected, not yet seen' },
      { tone: 'accent', mark: { look: 'unknown', end: 'flat' }, text: 'dashed: not reported' },
    ]);
  });

  it('says in words what each end means, on a plain sample', () => {
    const ends: End[] = ['open', 'more', 'fewer'];
    expect(legendOf(ends.map((end) => mark('claimed', end)))).toEqual([
      { tone: 'accent', mark: { look: 'claimed', end: 'flat' }, text: 'hatched, dotted edge: a claim' },
      { tone: 'accent', mark: { look: 'solid', end: 'open' }, text: 'wavy end: “about”' },
      { tone: 'accent', mark: { look: 'solid', end: 'more' }, text: 'arrow: “more than”' },
      { tone: 'accent', mark: { look: 'solid', end: 'fewer' }, text: 'notch: “less than”' },
    ]);
  });

  it('says each thing once, fills before ends, in the order of the picture', () => {
    const marks = [mark('claimed', 'open'), mark('hatched', 'open'), mark('claimed'), mark('solid', 'more')];
    expect(legendOf(marks).map((e) => e.text)).toEqual([
      encodingWords.claimed,
      encodingWords.hatched,
      encodingWords.open,
      encodingWords.more,
    ]);
  });

  it('has samples in the colour of what they explain, grey where that is of several colours', () => {
    const marks = [
      { ...mark('hatched', 'open'), tone: 'c2' },
      { ...mark('solid', 'open'), tone: 'c3' },
    ] as const;
    expect(legendOf(marks).map(({ tone, text }) => [tone, text])).toEqual([
      ['c2', encodingWords.hatched],
      ['muted', encodingWords.open],
    ]);
  });

  it('says that a mark is longer than its number, where one is', () => {
    expect(legendOf([mark('solid'), { ...mark('solid', 'open'), tone: 'muted', tooSmall: true }]).at(-1)).toEqual({
      tone: 'muted',
      mark: { look: 'solid', end: 'flat' },
      text: 'thin line: too small to draw to scale',
      tooSmall: true,
    });
  });

  it('has another word for each', () => {
    expect(new Set(Object.values(encodingWords)).size).toBe(Object.keys(encodingWords).length);
  });
});
