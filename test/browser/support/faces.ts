/** A typeface that npm brings, so that no layout hangs on what a machine has. */
interface Face {
  name: string;
  family: string;
  folder: string;
  /** Names in the folder: `<font>-<subset>-<axes>-normal.woff2`. */
  font: string;
  axes: string;
  stretch: string;
}

/**
 * Between these two lies what people read in: Montserrat is as wide as Verdana, the narrowest Noto Sans takes half of that,
 * and its lines are among the tallest. Letters that neither has, such as Arabic and Korean ones, come from the machine.
 */
export const faces: readonly [wide: Face, narrow: Face] = [
  { name: 'wide', family: 'Wide Montserrat', folder: 'montserrat', font: 'montserrat', axes: 'wght', stretch: '100%' },
  { name: 'narrow', family: 'Narrow Noto', folder: 'noto-sans', font: 'noto-sans', axes: 'wdth', stretch: '62.5%' },
];

const subsets = ['latin', 'latin-ext', 'cyrillic'];
const properties = ['font-family', '--figure-font-family', '--figure-quote-font-family'];

/** Has the page and its figures drawn in a face, once all of it is there. @throws what the browser says of a file it cannot read */
export const wear = async ({ family, folder, font, axes, stretch }: Face): Promise<void> => {
  const place = `/node_modules/@fontsource-variable/${folder}`;
  const ranges = (await (await fetch(`${place}/unicode.json`)).json()) as Record<string, string>;
  for (const subset of subsets) {
    const address = `${place}/files/${font}-${subset}-${axes}-normal.woff2`;
    const file = new FontFace(family, `url(${address})`, {
      weight: '100 900',
      stretch,
      ...(ranges[subset] && { unicodeRange: ranges[subset] }),
    });
    document.fonts.add(await file.load());
  }
  for (const property of properties) document.documentElement.style.setProperty(property, `'${family}', sans-serif`);
};

/** Has the page drawn as before {@link wear}. */
export const takeOff = (): void => {
  document.fonts.clear();
  for (const property of properties) document.documentElement.style.removeProperty(property);
};

/** A `describe` that is held in each face. */
export const inEachFace = (what: string, tests: () => void): void => {
  for (const face of faces) {
    describe(`${what}, in a ${face.name} face`, () => {
      before(() => wear(face));
      after(takeOff);
      tests();
    });
  }
};
