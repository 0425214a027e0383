import { encodingWords } from '../../src/messages/index.js';
import { type End, ends, type Look, type Mark, type Tone } from './mark.js';

/** One line of the key that says in words what a fill or an end means. */
export interface Encoding {
  /** Of the sample, as all of its kind in the picture have it; grey where they differ. */
  tone: Tone;
  mark: Mark;
  text: string;
  /** The sample is a mark that is too small for its number. */
  tooSmall?: boolean;
}

/** A mark as it stands in a picture. */
export interface DrawnMark {
  mark: Mark;
  /** By default the accent. */
  tone?: Tone;
  /** It is drawn longer than its number, because that would be nothing to see. */
  tooSmall?: boolean;
}

/** The key for the marks of a picture; plain solid bars need none. */
export const legendOf = (marks: readonly DrawnMark[]): Encoding[] => {
  const words: Partial<Record<Look | End, string>> = encodingWords;
  const used = new Set([...marks.map(({ mark }) => mark.look), ...marks.map(({ mark }) => mark.end)]);
  const toneOf = (alike: readonly DrawnMark[]): Tone => {
    const [tone = 'accent', ...others] = new Set(alike.map((drawn) => drawn.tone ?? 'accent'));
    return others.length ? 'muted' : tone;
  };
  const small = marks.filter(({ tooSmall }) => tooSmall);
  return [
    ...[...used].flatMap((kind) => {
      const text = words[kind];
      const mark: Mark = kind in ends ? { look: 'solid', end: kind as End } : { look: kind as Look, end: 'flat' };
      const tone = toneOf(marks.filter((drawn) => drawn.mark.look === kind || drawn.mark.end === kind));
      return text ? [{ tone, mark, text }] : [];
    }),
    ...(small.length
      ? [
          {
            tone: toneOf(small),
            mark: { look: small[0]!.mark.look, end: 'flat' as const },
            text: encodingWords.tooSmall,
            tooSmall: true,
          },
        ]
      : []),
  ];
};
