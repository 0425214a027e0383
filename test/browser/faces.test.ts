import { expect } from '@open-wc/testing';
import { faces, inEachFace, takeOff, wear } from './support/faces.js';
import { make, registerAll } from './support/figures.js';
import { box } from './support/layout.js';
import { openPanel } from './support/panel.js';
import { one } from './support/reading.js';

before(registerAll);

describe('the faces that layouts are held in', () => {
  afterEach(takeOff);

  for (const [name, text, weight] of [
    ['Latin', 'Artillery rounds', 400],
    ['bold', 'Artillery rounds', 700],
    ['accented', 'Łódź, Köln, Brčko', 400],
    ['Cyrillic', 'Артилерійські снаряди', 400],
  ] as const) {
    it(`differ: ${name} letters take far less room in the narrow one`, async () => {
      const widths: number[] = [];
      for (const face of faces) {
        await wear(face);
        const line = document.createElement('span');
        line.style.fontWeight = `${weight}`;
        line.append(text);
        document.body.append(line);
        widths.push(box(line).width);
        line.remove();
      }
      expect(widths[1]! / widths[0]!).to.be.within(0.5, 0.75);
    });
  }
});

inEachFace('a figure', () => {
  it('has all of its words in it, the number on the page and its panel too', async () => {
    const family = getComputedStyle(document.documentElement).fontFamily;
    expect(family).to.match(/Montserrat|Noto/);
    const claim = await make('figure-claim', { of: 'artillery-shells/north-korea-to-russia' });
    const value = await make('figure-value', { of: 'south-korea-aid/military' });
    await openPanel(value);
    for (const place of [one(claim, 'figure'), one(claim, 'q'), one(value, '[part~="value"]'), one(value, '.panel')])
      expect(getComputedStyle(place).fontFamily).to.equal(family);
  });
});
