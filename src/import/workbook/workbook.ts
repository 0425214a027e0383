import { readSharedStrings } from './shared-strings.js';
import type { Sheet } from './sheet.js';
import { readWorksheet } from './worksheet.js';
import { attribute, scanXml } from './xml.js';
import { fileError, inflatePart, readDirectory, type ZipPart } from './zip.js';

/** A workbook whose sheets are read when they are asked for: it may have eighty, of which three matter. */
export interface Workbook {
  file: string;
  /** Names of the sheets, in their order. */
  names: readonly string[];
  /** Reads a sheet. @throws FigureError `broken-zip`, `broken-xml`, `bad-cell`, `too-large` */
  read: (name: string) => Sheet;
}

/** Parts of a workbook, by their path; those of a relationship are relative to the folder of what names them. */
class Parts {
  readonly #bytes: Uint8Array;
  readonly #file: string;
  readonly #parts: ReadonlyMap<string, ZipPart>;

  constructor(bytes: Uint8Array, file: string) {
    this.#bytes = bytes;
    this.#file = file;
    this.#parts = readDirectory(bytes, file);
  }

  has(path: string): boolean {
    return this.#parts.has(path);
  }

  inflate(path: string): Uint8Array {
    const part = this.#parts.get(path);
    if (!part) throw fileError('not-a-workbook', this.#file, `no part ${JSON.stringify(path)}`, 'a workbook (.xlsx)');
    return inflatePart(this.#bytes, part, this.#file);
  }
}

/** What a part names: type and path of each relationship, by its id. */
const relationshipsOf = (parts: Parts, path: string, file: string): Map<string, { type: string; target: string }> => {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const place = `${folder}_rels/${path.slice(folder.length)}.rels`;
  const found = new Map<string, { type: string; target: string }>();
  scanXml(parts.inflate(place), file, place, {
    open: (name, attributes) => {
      const [id, type, target] = ['Id', 'Type', 'Target'].map((one) => attribute(attributes, one));
      if (name !== 'Relationship' || !id || !type || !target) return;
      found.set(id, { type: type.slice(type.lastIndexOf('/') + 1), target: resolvePath(folder, target) });
    },
    close: () => {},
  });
  return found;
};

const resolvePath = (folder: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/'))
    if (step === '..') steps.pop();
    else if (step && step !== '.') steps.push(step);
  return steps.join('/');
};

/** Name and relationship of each sheet. */
const sheetsOf = (bytes: Uint8Array, file: string, path: string): Map<string, string> => {
  const sheets = new Map<string, string>();
  scanXml(bytes, file, path, {
    open: (tag, attributes) => {
      const [name, id] = ['name', 'id'].map((one) => attribute(attributes, one));
      if (tag !== 'sheet' || !name || !id) return;
      if (sheets.has(name)) throw fileError('bad-workbook', file, `two sheets named “${name}”`, 'one sheet of a name');
      sheets.set(name, id);
    },
    close: () => {},
  });
  return sheets;
};

/**
 * Opens a workbook: reads its directory and the names of its sheets, and none of its cells.
 * @throws FigureError `not-a-workbook`, `bad-workbook`, and what reading a ZIP throws
 */
export const openWorkbook = (bytes: Uint8Array, file: string): Workbook => {
  const parts = new Parts(bytes, file);
  const root = [...relationshipsOf(parts, '', file).values()].find(({ type }) => type === 'officeDocument')?.target;
  if (!root) throw fileError('not-a-workbook', file, 'a ZIP of something else', 'a workbook (.xlsx)');
  const sheets = sheetsOf(parts.inflate(root), file, root);
  if (!sheets.size) throw fileError('bad-workbook', file, 'no sheets', 'sheets');
  const relationships = relationshipsOf(parts, root, file);
  let strings: string[] | undefined;
  const readStrings = (): string[] => {
    const part = [...relationships.values()].find(({ type }) => type === 'sharedStrings')?.target;
    return part ? readSharedStrings(parts.inflate(part), file, part) : [];
  };
  return {
    file,
    names: [...sheets.keys()],
    read: (name) => {
      const part = relationships.get(sheets.get(name) ?? '')?.target;
      if (!part || !parts.has(part)) throw fileError('bad-workbook', file, 'nothing', 'a sheet', `'${name}'`);
      strings ??= readStrings();
      return readWorksheet(parts.inflate(part), { file, name, part }, strings);
    },
  };
};
