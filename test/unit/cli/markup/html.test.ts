import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../src/cli/markup/finding.js';
import { markdownAsHtml } from '../../../../src/cli/markup/markdown.js';
import { type Figure, readMarkup } from '../../../../src/cli/markup/html.js';

const only = (html: string): Figure => {
  const { figures, faults } = readMarkup(html);
  expect(faults).toEqual([]);
  expect(figures).toHaveLength(1);
  return figures[0]!;
};

describe('a figure in HTML', () => {
  it.each([
    ['<figure-value of="a/b">8 million</figure-value>', '8 million'],
    ["<p>x <FIGURE-VALUE OF='a/b'\n counted>8 <b>million</b></FIGURE-VALUE> y", '8 million'],
    ['<figure-value of=a/b>8&nbsp;million</figure-value>', '8 million'],
    ['<figure-value of="a/b">&lt;8<!-- 9 --> million</figure-value>', '<8 million'],
    ['<figure-value of="a/b">8<script>9</script> million</figure-value>', '8 million'],
    ['<figure-value of="a/b" of="c/d">8</figure-value>', '8'],
    ['<figure-value of="&#97;/b">8 \u{1F34E}</figure-value >', '8 \u{1F34E}'],
    ['<noscript><figure-value of="a/b">8</figure-value></noscript>', '8'],
    ['<template shadowrootmode="open"><figure-value of="a/b">8</figure-value></template>', '8'],
    ['<figure-value of="a/b">8<template>9</template></figure-value>', '8'],
    ['<figure-value of="a/b">8<textarea>9</textarea></figure-value>', '8'],
    ['<figure-value of="a/b">8</i> million</figure-value>', '8 million'],
    ['<p><figure-value of="a/b">8 <b>million</figure-value> <i>and</b> more', '8 million'],
    ['<svg><text><figure-value of="a/b">8</figure-value></text></svg>', '8'],
  ])('is read with its reference and its text: %s', (html, text) => {
    const figure = only(html);
    expect(figure.tag).toBe('figure-value');
    expect(figure.attributes.get('of')).toBe('a/b');
    expect(textOf(figure.runs)).toBe(text);
    expect(figure.whole).toBe(true);
  });

  it('has its place and that of its text, to the character', () => {
    const html = 'é\r\n<p><figure-value of="a/b"> 8 &amp; 9 </figure-value></p>';
    const { at, runs } = only(html);
    expect(html.slice(at.start, at.end)).toBe('<figure-value of="a/b">');
    expect(runs.map(({ start, end }) => html.slice(start, end))).toEqual([' 8 &amp; 9 ']);
  });

  it('knows the nearest language', () => {
    const { figures } = readMarkup(
      '<html lang="de"><p><figure-value of="a"></figure-value><span lang="fr"><figure-value of="b"></figure-value></span><figure-value lang="uk" of="c"></figure-value></html>',
    );
    expect(figures.map((f) => f.lang)).toEqual(['de', 'fr', 'uk']);
  });

  it.each([
    '<!-- <figure-value of="a/b">8</figure-value> -->',
    '<script>"<figure-value of=1>8</figure-value>"</script>',
    '<style><figure-value of=1>8</figure-value></style>',
    '<textarea><figure-value of=1>8</figure-value></textarea>',
    '<title><figure-value of=1>8</figure-value></title>',
    '<template><figure-value of="a/b">8</figure-value></template>',
    '&lt;figure-value of="a/b">8',
    '<p title="<figure-value of=1>">',
  ])('is none where HTML shows none: %s', (html) => {
    expect(readMarkup(html)).toEqual({ figures: [], faults: [] });
  });

  it('has the rows of its table, also where end tags are left out', () => {
    const written = '<figure-parts of="a/b"><table><tr><th>A<td>1<tr><th>B<td>2</table></figure-parts>';
    const { rows } = only(written);
    expect(rows.map(({ cells }) => cells.map((cell) => cell && `${cell.tag} ${textOf(cell.runs)}`))).toEqual([
      ['th A', 'td 1'],
      ['th B', 'td 2'],
    ]);
  });

  it('has the rows of its table also where their start tags are left out', () => {
    const { rows } = only('<figure-parts of="a/b"><table><td>A<td>1<tbody><td>B<td>2</table></figure-parts>');
    expect(rows.map(({ cells }) => cells.map((cell) => cell && textOf(cell.runs)))).toEqual([
      ['A', '1'],
      ['B', '2'],
    ]);
  });

  it('has its end where a browser finds it', () => {
    const written = '<p><figure-parts of="a/b"><table><tr><td>1</table></figure-parts>';
    only(written);
    const { faults } = readMarkup(`<!doctype html>${written}`);
    expect(faults.map(({ message }) => message)).toEqual([
      '<figure-parts> is not closed: </figure-parts> is missing before <table>',
      '</figure-parts> closes nothing',
    ]);
  });
});

describe('markup that is malformed has its place', () => {
  it.each([
    ['<p><figure-value of="a/b">8 million</p><p>more', '<figure-value of="a/b">', 'is missing before </p>'],
    ['<figure-value of="a/b">8 million', '<figure-value of="a/b">', 'is not closed: </figure-value> is missing'],
    ['<figure-value of="a/b"/> and text', '<figure-value of="a/b"/>', 'is not closed'],
    ['8 million</figure-value> more', '</figure-value>', 'closes nothing'],
    [
      '<figure-value of="a/b">8 <figure-value of="c/d">9</figure-value></figure-value>',
      '<figure-value of="c/d">',
      'stands inside another',
    ],
    [
      '<figure-value of="a/b>8</figure-value> <a href="x">',
      '<figure-value of="a/b>8</figure-value> <a href="x">',
      'a quote is missing',
    ],
    ['<p><figure-value of="a/b>8</figure-value>', '<figure-value', 'has no end'],
    ['<p title="x><figure-value of=a/b>8</figure-value>', '<p', 'has no end'],
    ['<!-- > --></i></i><p title="x><figure-value of=a/b>8</figure-value>', '<p', '<p> has no end'],
    ['<figure-value of="a/b">8</figure-value title="x', '</figure-value', '</figure-value> has no end'],
    ['x<td>8 million</figure-value> more', '</figure-value>', 'closes nothing'],
    ['<template>8 million</figure-value></template>', '</figure-value>', 'closes nothing'],
  ])('and a message: %s', (html, place, message) => {
    const { faults } = readMarkup(html);
    const found = faults.find((fault) => fault.message.includes(message));
    expect(found && html.slice(found.at.start, found.at.end)).toBe(place);
  });

  it('in an attribute may hold the signs of markup', () => {
    only('<figure-parts of="a/b" heading="Sent < promised, 3 > 2"></figure-parts>');
  });

  it('is read, however deep it is nested', () => {
    const deep = '<figure-parts><b><td>x<figure-value>'.repeat(15_000) + '</i>'.repeat(50_000);
    expect(readMarkup(deep).faults.length).toBeGreaterThan(0);
    const quotes = 1000;
    const { figures, faults } = readMarkup(
      `${'<blockquote>'.repeat(quotes)}<figure-value of="a/b">8</figure-value>${'</blockquote>'.repeat(quotes)}`,
    );
    expect(faults).toEqual([]);
    expect(figures.map(({ whole, runs }) => [whole, textOf(runs)])).toEqual([[true, '8']]);
  });

  it('that would grow without end in a browser is refused', () => {
    const open = `<p>${Array.from({ length: 3000 }, (_, i) => `<font size="${i}">`).join('')}`;
    expect(() => readMarkup(open + '<p>x'.repeat(3000))).toThrow('left open too often');
    expect(readMarkup(open)).toEqual({ figures: [], faults: [] });
  });

  it('never throws, wherever a text is cut off', () => {
    const html =
      '<html lang=de><p a=\'b\'><figure-parts of="a&amp;b"><table><tr><th>A</th><td>1 &euro;</td></tr></table></figure-parts><!-- x --><figure-value of=x/y counted>8</figure-value>';
    for (let end = 0; end <= html.length; end++) expect(() => readMarkup(html.slice(0, end))).not.toThrow();
  });
});

describe('Markdown', () => {
  const one = '<figure-value of="a/b">8</figure-value>';
  const found = (markdown: string): number => {
    const html = markdownAsHtml(markdown);
    expect(html).toHaveLength(markdown.length);
    const { figures, faults } = readMarkup(html);
    expect(faults).toEqual([]);
    for (const { at } of figures) expect(markdown.slice(at.start, at.end)).toBe('<figure-value of="a/b">');
    return figures.length;
  };

  it.each([
    ['in a sentence', `About ${one} rounds.\r\n`],
    ['in a heading, a list and a quote', `# ${one}\n\n- ${one}\n\n> ${one}\n`],
    ['beside code', `\`x\` ${one} \`\`y\`\``],
    ['in a block of HTML', `<div>\n${one}\n</div>\n`],
    ['after front matter', `---\ntitle: "x"\n---\n${one}\n`],
    ['after a byte order mark', `\ufeff${one}\n`],
    ['after an emphasis', `*é* **\u{1F34E}** ${one}\n`],
  ])('counts %s', (_, markdown) => {
    expect(found(markdown)).toBe(markdown.split(one).length - 1);
  });

  it.each([
    ['inline code', `\`${one}\``],
    ['a fence', `\`\`\`html\n${one}\n\`\`\`\n`],
    ['a fence of tildes in a list', `- x\n\n  ~~~\n  ${one}\n  ~~~\n`],
    ['an unclosed fence', `\`\`\`\n${one}\n`],
    ['indented code', `text\n\n    ${one}\n`],
    ['a comment', `<!-- ${one} -->\n`],
    ['an escape', `\\<figure-value of="a/b">8\n`],
    ['front matter', `---\nlead: '${one}'\n---\ntext\n`],
    ['a title of a link', `[x](y '${one.replace(/"/g, '')}')\n`],
  ])('does not count %s', (_, markdown) => {
    expect(found(markdown)).toBe(0);
  });

  it('is read, however deep its quotes are nested', () => {
    const { figures } = readMarkup(markdownAsHtml(`${'>'.repeat(999)} ${one}\n`));
    expect(figures).toHaveLength(1);
  });

  it('reads text through emphasis', () => {
    const { figures } = readMarkup(markdownAsHtml('<figure-value of="a/b">about **8** million</figure-value>'));
    expect(textOf(figures[0]!.runs)).toBe('about 8 million');
  });
});
