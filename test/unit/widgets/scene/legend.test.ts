import { describe, expect, it } from 'vitest';
import { encodingWords } from '../../../../src/messages/index.js';
import { legendOf } from '../../../../widgets/scene/legend.js';
import type { End, Look, Mark } from '../../../../widgets/scene/mark.js';

const mark = (look: Look, end: End = 'flat'): Mark => ({ look, end });

describe('the key to a picture', () => {
  it('is empty where all marks are plain', () => {
    expect(legendOf([])).toEqual([]);
    expect(legendOf([mark('solid'), mark('solid')])).toEqual([]);
  });

  it('says in words what each fill means', () => {
    const looks: Look[] = ['hatched', 'claimed', 'outline', 'expected', 'unknown'];
    expect(legendOf(looks.map((look) => mark(look)))).toEqual([
      { mark: { look: 'hatched', end: 'flat' }, text: 'hatched: an estimate' },
      { mark: { look: 'claimed', end: 'flat' }, text: 'hatched, dotted edge: a claim' },
      { mark: { look: 'outline', end: 'flat' }, text: 'outline only: promised' },
      { mark: { look: 'expected', end: 'flat' }, text: 'pale, outlined: expected, not yet seen' },
      { mark: { look: 'unknown', end: 'flat' }, text: 'dashed: not reported' },
    ]);
  });

  it('says in words what each end means, on a plain sample', () => {
    const ends: End[] = ['open', 'more', 'fewer'];
    expect(legendOf(ends.map((end) => mark('claimed', end)))).toEqual([
      { mark: { look: 'claimed', end: 'flat' }, text: 'hatched, dotted edge: a claim' },
      { mark: { look: 'solid', end: 'open' }, text: 'wavy end: “about”' },
      { mark: { look: 'solid', end: 'more' }, text: 'arrow: “more than”' },
      { mark: { look: 'solid', end: 'fewer' }, text: 'notch: “less than”' },
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

  it('has another word for each', () => {
    expect(new Set(Object.values(encodingWords)).size).toBe(Object.keys(encodingWords).length);
  });
});
