import { micromark } from 'micromark';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { aidToUkraine } from '../../../../datasets/aid-to-ukraine/index.js';
import { artilleryShells } from '../../../../datasets/artillery-shells/2024-10-22.js';
import { southKoreaAid } from '../../../../datasets/south-korea-aid/2024-10-22.js';
import { renderToHTML } from '../../../../widgets/static.js';

const vintages = [southKoreaAid, artilleryShells, aidToUkraine];

/** A page as a reader of Markdown makes it, and a browser reads it. */
const page = (markdown: string): Tree.DocumentFragment =>
  parseFragment(micromark(markdown, { allowDangerousHtml: true }));

const childrenOf = (node: Tree.Node): Tree.Element[] =>
  'childNodes' in node ? node.childNodes.filter((child): child is Tree.Element => 'tagName' in child) : [];
const tags = (node: Tree.Node): string[] => childrenOf(node).map(({ tagName }) => tagName);
const all = (node: Tree.Node): Tree.Element[] => childrenOf(node).flatMap((child) => [child, ...all(child)]);

const figures = {
  parts: renderToHTML('parts', { of: 'south-korea-aid/breakdown', vintages }),
  target: renderToHTML('target', { of: 'artillery-shells/pledge', vintages }),
  ranking: renderToHTML('ranking', { of: 'aid-to-ukraine/ranking', vintages, highlight: 'KOR' }),
  claim: renderToHTML('claim', { of: 'artillery-shells/north-korea-to-russia', vintages }),
  sources: renderToHTML('sources', { of: 'south-korea-aid/total', vintages, evidence: {} }),
  'parts with texts of many lines': renderToHTML('parts', {
    of: 'south-korea-aid/breakdown',
    vintages,
    heading: 'Aid\n\nin *three*\r\r\r\nparts\n \t\n    of one',
    takeaway: 'First.\n\n<b>Second</b>.\u2028\u2028Third.',
  }),
};

describe('a figure as HTML', () => {
  const places: [where: string, markdown: (html: string) => string][] = [
    ['by itself', (html) => html],
    ['between paragraphs', (html) => `Before.\n\n${html}\n\nAfter.`],
    ['right under a heading', (html) => `# Title\n${html}\n\nAfter.`],
  ];
  for (const [name, html] of Object.entries(figures)) {
    const tag = `figure-${name.split(' ')[0]!}`;
    it.each(places)(`stays one block in Markdown, %s: ${name}`, (_where, markdown) => {
      const read = page(markdown(html));
      const [figure, ...more] = all(read).filter(({ tagName }) => tagName === tag);
      expect(more).toEqual([]);
      // Its content is inside it, and nothing of that stands beside it.
      expect(figure!.parentNode!.nodeName).toBe('#document-fragment');
      expect(tags(figure!)).toEqual(tags(childrenOf(parseFragment(html))[0]!));
      expect(tags(read).filter((other) => !['h1', 'p', tag].includes(other))).toEqual([]);
    });
  }

  it('of data of one’s own stays a block too', () => {
    const data = { title: 'One\n\ntwo', observations: [{ label: 'A\n\nB', value: 1 }] };
    const read = page(`Before.\n\n${renderToHTML('ranking', { data })}\n\nAfter.`);
    expect(tags(read)).toEqual(['p', 'figure', 'p']);
  });

  it('is part of its sentence where it is one number', () => {
    const value = renderToHTML('value', { of: 'south-korea-aid/total', vintages });
    const [paragraph] = childrenOf(page(`South Korea gave ${value} in all.`));
    expect(tags(paragraph!)).toEqual(['figure-value']);
  });
});
