import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { shrinkTemplates } from '../../../src/build/minify-html.js';

/** A module of one template. */
const html = (template: string): string => `const a = html\`${template}\`;`;

describe('templates in the build', () => {
  it.each([
    [
      'white space with a line break goes between tags',
      '\n  <p>\n    <b></b>\n\n    <i></i>\n  </p>\n',
      '<p><b></b><i></i></p>',
    ],
    ['Windows’ line breaks and tabs go too', '\r\n\t<p>\r\n\t\t<b></b>\r\n\t</p>', '<p><b></b></p>'],
    ['a blank within a line stays', '<b>1</b> <i>2</i>', '<b>1</b> <i>2</i>'],
    ['a blank within a line stays beside what is filled in', '<b>${1}</b> ${2} <i></i>', '<b>${1}</b> ${2} <i></i>'],
    ['a line break beside what is filled in goes', '<p>\n  ${1}\n  ${2}\n</p>', '<p>${1}${2}</p>'],
    ['lines of text are one line', '<p>\n  several\n    words\n</p>', '<p>several words</p>'],
    ['a no-break space stays', '<p>\u00a0\n\u00a0</p>', '<p>\u00a0 \u00a0</p>'],
    ['an escaped line break stays', String.raw`<p>\n  a</p>`, String.raw`<p>\n  a</p>`],
    [
      'attributes stand in one line',
      '<p\n  class="a"\n  id=${1}\n  ?hidden=${2}\n></p>',
      '<p class="a" id=${1} ?hidden=${2}></p>',
    ],
    ['a slash stays apart from what is filled in', '<path\n  d=${1}\n/>', '<path d=${1} />'],
    ['values of attributes stay', '<p title="a\n  > b" lang=\'c\n\'>\n</p>', '<p title="a\n  > b" lang=\'c\n\'></p>'],
    ['so they do around what is filled in', '<p title="a > ${1}\n  b"\n>\n</p>', '<p title="a > ${1}\n  b"></p>'],
    ['one kind of quotes may stand in the other', `<p title="it's\n"\n>\n</p>`, `<p title="it's\n"></p>`],
    ['quotes in text are text', `<p>\n  it's "so\n</p>\n<p\n  id="a"\n></p>`, `<p>it's "so</p><p id="a"></p>`],
    ['< and > in text are text', '<p>a <\n  b\n  < 5\n  <6\n  >\n  c</p>', '<p>a < b < 5 <6 > c</p>'],
    ['comments stay', `<!-- it's\n  <p> > -->\n<p>\n</p>`, `<!-- it's\n  <p> > --><p></p>`],
    [
      'so they do around what is filled in',
      `<!-- \${1}\n it's -->\n<p\n id="a"></p>`,
      `<!-- \${1}\n it's --><p id="a"></p>`,
    ],
  ])('%s', (_, before, after) => {
    expect(shrinkTemplates(html(before))).toBe(html(after));
  });

  it('are shrunk within templates', () => {
    expect(shrinkTemplates('html`\n<ul>\n  ${all.map((one) => html`\n    <li>\n${one}</li>`)}\n</ul>`')).toBe(
      'html`<ul>${all.map((one) => html`<li>${one}</li>`)}</ul>`',
    );
  });

  it('are those of SVG too', () => {
    expect(shrinkTemplates('svg`\n  <g>\n    <path d="M0 0\n L1 1"></path>\n  </g>`')).toBe(
      'svg`<g><path d="M0 0\n L1 1"></path></g>`',
    );
  });

  it.each([
    ['code', 'const a =\n  b <\n  c;\n\nconst d = html`<p></p>`;'],
    ['code in what is filled in', 'html`<p>${a\n  ? "<b>" : b >\n c}</p>`'],
    ['style sheets', 'css`\n  a {\n  }\n`; html`<p></p>`'],
    ['other text', '`\n  <p>\n`; other`\n  <p>\n`; html`<p></p>`'],
    ['what a comment says of html`…`', '// html`\n  a;\n/* html`\n` */'],
  ])('leave alone %s', (_, code) => {
    expect(shrinkTemplates(code)).toBe(code);
  });
});

interface Template {
  tag: string;
  strings: string[];
  expressions: string[];
}

const templatesOf = (code: string): Template[] => {
  const source = ts.createSourceFile('module.ts', code, ts.ScriptTarget.ESNext);
  const found: Template[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText(source))) {
      const { template } = node;
      const spans = ts.isTemplateExpression(template) ? template.templateSpans : [];
      const head = ts.isTemplateExpression(template) ? template.head.text : template.text;
      found.push({
        tag: node.tag.getText(source),
        strings: [head, ...spans.map(({ literal }) => literal.text)],
        expressions: spans.map(({ expression }) => shrinkTemplates(expression.getText(source))),
      });
    }
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
};

/** Tags, attributes and text of markup, one a line; what is filled in stands as a comment or as a value. */
const outline = ({ tag, strings }: Template): string[] => {
  let markup = '';
  strings.forEach((text, i) => {
    const inTag = markup.lastIndexOf('<') > markup.lastIndexOf('>');
    markup += `${i === 0 ? '' : inTag ? `value-${i}` : `<!--${i}-->`}${text}`;
  });
  const faults: string[] = [];
  const { childNodes } = parseFragment(tag === 'svg' ? `<svg>${markup}</svg>` : markup, {
    onParseError: ({ code }) => faults.push(code),
  });
  const lines = (node: DefaultTreeAdapterTypes.ChildNode): string[] => {
    if ('value' in node) return node.value.trim() ? [node.value.trim().replace(/\s*\n\s*/g, ' ')] : [];
    if (!('childNodes' in node)) return [`${node.nodeName} ${'data' in node ? node.data : ''}`];
    return [
      node.tagName,
      ...node.attrs.map(({ name, value }) => `${name}=${value}`),
      ...node.childNodes.flatMap(lines),
    ];
  };
  return [...faults, ...childNodes.flatMap(lines)];
};

describe('the templates of the widgets', () => {
  const root = new URL('../../../', import.meta.url);
  const modules = globSync('widgets/**/*.ts', { cwd: root })
    .map((path): [string, string] => [path, readFileSync(new URL(path, root), 'utf8')])
    .filter(([, code]) => templatesOf(code).length);

  it('are many', () => {
    expect(modules.length).toBeGreaterThan(15);
  });

  it.each(modules)('of %s say the same when shrunk, with the same filled in', (_, code) => {
    const shrunk = shrinkTemplates(code);
    const [before, after] = [templatesOf(code), templatesOf(shrunk)];
    expect(after.map(({ expressions }) => expressions)).toEqual(before.map(({ expressions }) => expressions));
    expect(after.map(outline)).toEqual(before.map(outline));
    expect(after.flatMap(({ strings }) => strings).filter((text) => /\n/.test(text))).toEqual([]);
    expect(shrinkTemplates(shrunk)).toBe(shrunk);
  });
});
