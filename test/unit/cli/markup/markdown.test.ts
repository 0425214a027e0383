import { fromMarkdown } from 'mdast-util-from-markdown';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../../src/cli/markup/html.js';
import { markdownAsHtml } from '../../../../src/cli/markup/markdown.js';
import { holds } from '../../support/holds.js';
import { textOf } from '../../../../src/cli/markup/finding.js';

const value = (text: string): string => `<figure-value of="a/b">${text}</figure-value>`;

describe('the text of a figure in Markdown is what a reader is shown', () => {
  it.each([
    ['emphasis', 'about **8** _million_', 'about 8 million'],
    ['a mark of a note that no link defines', '€789 million[1]', '€789 million[1]'],
    ['an escape', '8 \\*', '8 *'],
    ['code', '`789` million', '789 million'],
    ['a link', '[789 million](https://example.org "1 million")', '789 million'],
    ['an image', '789 ![1](x.png) million', '789 million'],
    ['an entity', '789&nbsp;million', '789 million'],
    ['a sign that is none', '8 * 2', '8 * 2'],
    ['a break', '789\\\nmillion', '789 million'],
  ])('%s', (_, markdown, text) => {
    const { figures } = readMarkup(markdownAsHtml(`Sent: ${value(markdown)}.\n`));
    expect(figures.map(({ runs }) => textOf(runs))).toEqual([text]);
  });

  it('and a link that is defined below is one', () => {
    const { figures } = readMarkup(markdownAsHtml(`${value('[8][n] [million] [x]')}\n\n[n]: y\n[Million]: z\n`));
    expect(textOf(figures[0]!.runs)).toBe('8 million [x]');
  });

  it('also in cells of a table, and after a line that ends in a carriage return alone', () => {
    const table = `| a | b |\n| - | - |\n| ${value('**8**')} | \`${value('9')}\` |\n`;
    expect(readMarkup(markdownAsHtml(table)).figures.map(({ runs }) => textOf(runs))).toEqual(['8']);
    expect(readMarkup(markdownAsHtml(`# a\r\r${value('8')}\r`)).figures).toHaveLength(1);
  });
});

/** What the reference reader takes for HTML: each piece with its place. */
const htmlBy = (markdown: string): string[] => {
  const found: string[] = [];
  const waiting: { type: string; position?: unknown; children?: unknown[] }[] = [fromMarkdown(markdown)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { start, end } = (node.position ?? {}) as { start: { offset: number }; end: { offset: number } };
    if (node.type === 'html') found.push(markdown.slice(start.offset, end.offset));
    waiting.push(...((node.children ?? []) as typeof waiting).toReversed());
  }
  return found;
};

it('finds the figures that a reader of CommonMark finds', () => {
  const line = fc.constantFrom(
    value('8'),
    `\`${value('8')}\``,
    `text ${value('*8*')} \`\`x\` ${value('9')}\`\``,
    `[${value('8')}](y "t") ${value('7')}`,
    `\\${value('8')} \\\\${value('9')}`,
    '```',
    '~~~ html',
    '- item',
    '1. item',
    '> quote',
    '   > - x',
    `- ${value('8')}`,
    `> ${value('8')}`,
    `    ${value('8')}`,
    `<div>${value('8')}`,
    '</div>',
    `<!-- ${value('8')}`,
    '-->',
    '# heading',
    '---',
    '',
    '',
    'text',
    `*a **b ${value('8')}* c**`,
    `so <a href='${value('8').replaceAll("'", '')}'>`,
  );
  const figures = (html: string): number => html.split('<figure-value').length - 1;
  holds(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const markdown = ['first', ...lines].join('\n');
      const html = markdownAsHtml(markdown);
      expect(html).toHaveLength(markdown.length);
      expect(figures(html)).toBe(htmlBy(markdown).reduce((sum, piece) => sum + figures(piece), 0));
    }),
    300,
  );
});

describe('what would take more than its length is worth is refused', () => {
  it.each([
    ['quotes', '>'.repeat(5000), 'over 1,000 deep'],
    ['lists', '1. '.repeat(100_000), 'over 1,000 deep'],
    ['many quotes', `${'>'.repeat(900)} x\n\n`.repeat(1000), 'over 200,000 quotes'],
    ...['[', '![', '[a](', '[a](<b', '*a_ ', 'a**b_', '`a``b', '<a ', 'a <?', 'a <![CDATA[', 'a <!A ', '<http:'].map(
      (text): [string, string, string] => [text, text.repeat(1_000_000 / text.length), 'too many signs of Markdown'],
    ),
    ['blanks', `a${' '.repeat(1_000_000)}b`, 'too many signs of Markdown'],
    ['a definition without an end', '[a\n'.repeat(300_000), 'begins with “[”'],
  ])('%s', (_, markdown, message) => {
    expect(() => markdownAsHtml(markdown)).toThrow(message);
  });

  it('and a long article is not', () => {
    const article = `Sent: ${value('*8*')}, as [he](https://example.org) \`said\`.\n\n- item\n\n> quote\n\n`.repeat(
      9000,
    );
    expect(readMarkup(markdownAsHtml(article)).figures).toHaveLength(9000);
    expect(() => markdownAsHtml(`![x](data:image/png;base64,${'iVBORw0KGgo+/'.repeat(70_000)})`)).not.toThrow();
  });
});

describe('MDX', () => {
  const mdx = (text: string): number => readMarkup(markdownAsHtml(text, 'mdx')).figures.length;

  it.each([
    ['a comment', `{/* ${value('8')} */}\n`],
    ['a comment with blank lines and braces', `{/* it's }\n\n${value('8')}\n\n*/}\n`],
    ['a comment in a sentence', `Sent {/* ${value('8')} */} rounds.\n`],
    ['what is exported', `export const x = '${value('8')}';\n`],
    ['an expression', `{x && ${value('8')}}\n`],
    ['a fence', `\`\`\`\n${value('8')}\n\`\`\`\n`],
  ])('does not count %s', (_, text) => {
    expect(mdx(text)).toBe(0);
    expect(mdx(`${text}\n${value('9')}\n`)).toBe(1);
  });

  it('counts what is indented, and reads Markdown within tags', () => {
    const { figures } = readMarkup(markdownAsHtml(`<Box>\n    ${value('**8**')}\n</Box>\n`, 'mdx'));
    expect(figures.map(({ runs }) => textOf(runs))).toEqual(['8']);
  });

  it('is read in time, whatever its braces', () => {
    expect(() => markdownAsHtml('a {'.repeat(300_000), 'mdx')).toThrow('too many signs');
    expect(mdx('{\n'.repeat(300_000))).toBe(0);
  });
});
