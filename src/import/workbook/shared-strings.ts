import { scanXml } from './xml.js';

/** Signs that a workbook cannot hold as they are: `_x000D_` is a line break. */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-F]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

/** Gathers the text of an `si` or `is`: of all its runs, without the reading aids of East Asian text. */
export class RichText {
  #text = '';
  #isText = false;
  #aids = 0;

  open(name: string): void {
    if (name === 'rPh') this.#aids++;
    this.#isText = name === 't' && !this.#aids;
  }

  add(text: string): void {
    if (this.#isText) this.#text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.#aids--;
    this.#isText = false;
  }

  /** Its text, and makes room for the next. */
  take(): string {
    const text = decodeEscapes(this.#text);
    this.#text = '';
    return text;
  }
}

/** Reads the texts that the cells of a workbook share, in their order. @throws FigureError `broken-xml` */
export const readSharedStrings = (bytes: Uint8Array, file: string, part: string): string[] => {
  const strings: string[] = [];
  const rich = new RichText();
  scanXml(bytes, file, part, {
    open: (name) => rich.open(name),
    text: (text) => rich.add(text),
    close: (name) => {
      rich.close(name);
      if (name === 'si') strings.push(rich.take());
    },
  });
  return strings;
};
