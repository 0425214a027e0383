import { sourcesWords } from '../../src/messages/index.js';
import { type Block, paragraph, type Paper, stack } from '../picture/block.js';
import { picture, type PictureOptions } from '../picture/picture.js';
import type { SourceEntry } from '../scene/source-lines.js';
import type { SourcesScene } from './scene.js';

const entryBlock = ({ number, title, credit, issued, licence, statements }: SourceEntry, paper: Paper): Block =>
  stack(
    [
      paragraph(`${number}. ${[title, credit, issued].filter(Boolean).join(', ')}`, paper, { size: 14, bold: true }),
      ...statements.map(({ number: told, attribution: says, context, quote, place }) => {
        const words = [context, quote && `“${quote}”`].filter(Boolean).join(' ');
        return paragraph([told, says, words, place].filter(Boolean).join(' — '), paper, { size: 13 });
      }),
      ...(licence ? [paragraph(licence, paper, { size: 12, fill: paper.mute })] : []),
    ],
    3,
  );

/** The sources of some figures as a still picture: for print, where nothing can be opened. */
export const sourcesSVG = (scene: SourcesScene, options?: PictureOptions): string => {
  const { heading, takeaway, entries, derived: computed, unsourced } = scene;
  return picture(
    {
      heading,
      takeaway,
      notes: [],
      encodings: [],
      credit: [],
    },
    (paper) =>
      stack(
        [
          ...entries.map((entry) => entryBlock(entry, paper)),
          ...[
            ...computed.map(({ number, formula }) => `${sourcesWords.computed}: ${number} = ${formula}`),
            ...(unsourced.length ? [`${sourcesWords.unsourced}: ${unsourced.join('; ')}`] : []),
          ].map((text) => paragraph(text, paper, { size: 12, fill: paper.mute })),
        ],
        12,
      ),
    options,
  );
};
