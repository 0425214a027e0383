import { describe, expect, it } from 'vitest';
import { nameIn, readCell } from '../../../src/table/cell.js';
import { declarationsOf } from '../../../src/table/hidden.js';
import { markupOf } from '../support/table.js';

const cell = (html: string): ReturnType<typeof readCell> => readCell(markupOf(html));
const name = (html: string): string => nameIn(cell(html));

describe('a cell is read as a reader sees it', () => {
  it.each<[string, string]>([
    ['500<sup>2</sup>', '500'],
    ['1,234<sup><a href="#n1">[1]</a></sup>', '1,234'],
    ['1,234<sup class="reference">[<i><a>citation needed</a></i>]</sup>', '1,234'],
    ['1,234<sup>a, b</sup>', '1,234'],
    ['1,234<sup>*</sup><sup>†</sup>', '1,234'],
    ['A<sup>1</sup>', 'A'],
    ['1<sup>st</sup> Army', '1st Army'],
    ['5 km<sup>2</sup>', '5 km²'],
    ['5 m<sup><a href="#n2">2</a></sup>', '5 m'],
    ['CO<sub>2</sub>', 'CO₂'],
    ['5<sup>est.</sup>', '5 est.'],
    ['<del>500</del> <ins>520</ins>', '520'],
    ['<s>500</s>', ''],
    ['<span style="text-decoration: line-through">500</span> 520', '520'],
    ['1&shy;234', '1234'],
    ['1<wbr>234', '1234'],
    ['Bel&shy;gium', 'Belgium'],
    ['<time datetime="2024">5</time>', '5'],
    ['<script>1</script><style>2</style><template>3</template><noscript>4</noscript>5', '5'],
    ['<img alt="Bern">', 'Bern'],
    ['<img alt="Flag of France"> France', 'France'],
    ['<svg><title>Bern</title><text>x</text></svg>', 'Bern'],
    ['<abbr title="Korea">KOR</abbr>', 'KOR'],
    ['<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>', '漢字'],
    ['<table><tr><td>9</table>5', '5'],
    ['North<br>Korea', 'North Korea'],
    ['<p>North</p><p>Korea</p>', 'North Korea'],
    ['<details><summary>5</summary>6</details>', '5'],
  ])('%s', (html, text) => {
    expect(name(html)).toBe(text);
  });

  it.each([
    ['<span style="display:none">0001</span>'],
    ['<span style="DISPLAY : none !important; display: inline">0001</span>'],
    ['<span style="color: red; display:none">0001</span>'],
    ['<span style="/* display: block */display:none">0001</span>'],
    ['<span style="visibility:hidden">0001</span>'],
    ['<span style="opacity:0">0001</span>'],
    ['<span style="font-size: 0px">0001</span>'],
    ['<span style="position:absolute; left:-9999px">0001</span>'],
    ['<span style="position:absolute;clip:rect(0 0 0 0)">0001</span>'],
    ['<span style="position:absolute;width:1px;height:1px;overflow:hidden">0001</span>'],
    ['<span hidden>0001</span>'],
    ['<span hidden="until-found">0001</span>'],
    ['<span class="sortkey">0001</span>'],
    ['<span class="visually-hidden">0001</span>'],
    ['<b><i style="display:none"><u>0001</u></i></b>'],
  ])('without what is hidden: %s', (html) => {
    expect(cell(`${html}1,234`).pieces).toEqual(['1,234']);
  });

  it.each([
    ['<span style="background: url(x;display:none)">1</span>', 'a value with a semicolon'],
    ['<span style="content: \'display:none\'">1</span>', 'a quoted text'],
    ['<span style="--x-display:none">1</span>', 'another property'],
    ['<span style="display:none; display:inline">1</span>', 'a later declaration'],
    ['<span style="opacity:0.4">1</span>', 'what is pale'],
    ['<span aria-hidden="true">1</span>', 'what only screen readers do not read'],
  ])('with what is shown: %s', (html) => {
    expect(cell(html).pieces).toEqual(['1']);
  });

  it('line by line', () => {
    expect(cell('1,234<br><small>12%</small>').pieces).toEqual(['1,234', '12%']);
    expect(cell('<div>1,234</div><div>12%</div>').pieces).toEqual(['1,234', '12%']);
    expect(cell('<ul><li>1<li>2</ul>').pieces).toEqual(['1', '2']);
    expect(cell('<span style="display:block">1</span>2').pieces).toEqual(['1', '2']);
  });

  it('with what cannot be read as a sign of its own, which no number holds', () => {
    expect(cell('<canvas></canvas>5').pieces).toEqual(['\ufffc 5']);
    expect(name('<canvas></canvas>Bern')).toBe('Bern');
    expect(cell('<input value="5">').pieces).toEqual(['5']);
  });

  it.each(['10<sup>6</sup>', '$5<sup>99</sup>', '<sup>1</sup>/<sub>2</sub>'])(
    'with raised digits that may be no note: %s',
    (html) => {
      expect(cell(html).pieces.join()).toMatch(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/);
    },
  );

  it.each<[string, string, number]>([
    ['5<sup>a,b</sup>', '5', 1],
    ['5<sup>ab</sup>', '5', 1],
    ['5<sup>iv</sup>', '5', 1],
    ['5<sup>1)</sup>', '5', 1],
    ['5<sup>**[1]</sup>', '5', 1],
    ['5<sup><a>note 2</a></sup>', '5', 1],
    ['5<sup>million</sup>', '5 million', 0],
    ['5<sup>bn</sup>', '5 bn', 0],
    ['5<sup><a>million</a></sup>', '5 million', 0],
    ['5<sup>k</sup>', '5^k', 0],
    ['5<sup>M</sup>', '5^M', 0],
    ['5<sup><a>m</a></sup>', '5', 1],
    [`5<sup>${'*'.repeat(50)}</sup>`, '5', 1],
    [`5<sup>${'*'.repeat(50)}!</sup>`, `5 ${'*'.repeat(50)}!`, 0],
  ])('with raised words that are no marks of notes left in: %s', (html, text, marks) => {
    expect(cell(html).pieces.join()).toBe(text);
    expect(cell(html).marks).toHaveLength(marks);
  });

  it('however deep it is nested', () => {
    const element = Array.from({ length: 20_000 }).reduce<ReturnType<typeof markupOf>>(
      (inside) => ({ tag: 'b', attribute: () => undefined, children: [inside] }),
      { tag: 'b', attribute: () => undefined, children: [{ text: '5' }] },
    );
    expect(readCell(element).pieces).toEqual(['5']);
  });
});

it('declarations of a style are read by name, the last or the important one', () => {
  expect([...declarationsOf('a: 1; B:2!important; a:3; b:4; c:"x;y"; d:url(a;b)')]).toEqual([
    ['a', '3'],
    ['b', '2'],
    ['c', '"x;y"'],
    ['d', 'url(a;b)'],
  ]);
});
