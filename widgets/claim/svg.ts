import { isolateNames } from '../../src/format/isolate.js';
import { barMarkup } from '../picture/mark.js';
import { type Block, paragraph, type Paper, stack } from '../picture/block.js';
import { picture, type PictureOptions } from '../picture/picture.js';
import type { Others } from './others.js';
import type { ClaimScene } from './scene.js';

const basisOf = ({ mark, facts }: ClaimScene, paper: Paper): Block => {
  const words = paragraph(facts.join(' · '), paper, { fill: paper.mute, x: mark ? 36 : 0 });
  return {
    ...words,
    markup: (mark ? barMarkup(0, 3, 24, 12, mark, 'accent', paper) : '') + words.markup,
  };
};

const othersOf = ({ title, list }: Others, paper: Paper): Block =>
  stack(
    [
      paragraph(title, paper, { bold: true, fill: paper.mute }),
      ...list.map(({ value, speaker: who, when, aside }) =>
        paragraph(
          isolateNames([`${value}:`, [who, when].filter(Boolean).join(', '), aside && `(${aside})`].join(' ')),
          paper,
        ),
      ),
    ],
    2,
  );

/** Who said what as a still picture. The source’s own words are not in it: they are evidence, which is loaded apart. */
export const claimSVG = (scene: ClaimScene, options?: PictureOptions): string =>
  picture(
    scene,
    (paper) =>
      stack(
        [
          ...(scene.statement
            ? [
                stack([
                  paragraph(scene.statement, paper, { size: 28, bold: true }),
                  paragraph(scene.label, paper, { fill: paper.mute }),
                ]),
              ]
            : []),
          ...(scene.speaker
            ? [
                stack([
                  paragraph(scene.speaker, paper, { bold: true }),
                  ...(scene.speakerDescription
                    ? [paragraph(scene.speakerDescription, paper, { fill: paper.mute })]
                    : []),
                ]),
              ]
            : []),
          ...(scene.facts.length ? [basisOf(scene, paper)] : []),
          ...scene.others.map((group) => othersOf(group, paper)),
        ],
        10,
      ),
    options,
  );
