import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Metafile, Plugin } from 'esbuild';

/** A package that is bundled, as its licence wants it to be named. */
interface Bundled {
  name: string;
  version: string;
  license: string;
  text: string;
}

/** Folder of the package that a bundled file belongs to; nothing for a file of ours. */
const packageFolder = (path: string): string | undefined =>
  /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];

/** Licence of a package, with its full text. @throws Error where the package has none, since it must not be bundled then */
const licenceOf = (folder: string): Bundled => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Bundled;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:-mit)?(?:\.(?:md|txt))?$/i.test(entry));
  if (!license || !file) throw new Error(`${folder}: no licence to publish with the program`);
  return { name, version, license, text: readFileSync(join(folder, file), 'utf8').trim() };
};

/** Licences of all packages that a build took in, as one text. */
const licencesOf = ({ inputs }: Pick<Metafile, 'inputs'>): string => {
  const folders = new Set(Object.keys(inputs).flatMap((path) => packageFolder(path) ?? []));
  const all = [...folders].map(licenceOf).sort((a, b) => (a.name < b.name ? -1 : 1));
  const parts = all.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`);
  return ['The program has the following packages in it.\n', ...parts].join(`\n${'-'.repeat(80)}\n\n`);
};

/** esbuild plugin that writes the licences of all packages that are bundled into one file. */
export const writeLicences = (file: string): Plugin => ({
  name: 'write-licences',
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      if (!metafile) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, licencesOf(metafile));
    });
  },
});
