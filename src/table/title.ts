import { nameIn, readCell } from './cell.js';
import { findAll, type MarkupElement } from './markup.js';

/** The caption of a table; empty without one. */
export const captionOf = (table: MarkupElement): string => {
  const [caption] = findAll(
    table,
    ({ tag }) => tag === 'caption',
    ({ tag }) => tag !== 'table',
  );
  return caption ? nameIn(readCell(caption)) : '';
};

/** What a table is called: by a figure's caption, that of its own, or nothing. */
export const titleOf = (host: MarkupElement, table: MarkupElement): string => {
  const [caption] =
    host === table
      ? []
      : findAll(
          host,
          ({ tag }) => tag === 'figcaption',
          ({ tag }) => tag === 'table',
        );
  const [heading] = caption ? findAll(caption, ({ tag }) => /^(?:h[1-6]|strong)$/.test(tag)) : [];
  return caption ? nameIn(readCell(heading ?? caption)) : captionOf(table);
};
