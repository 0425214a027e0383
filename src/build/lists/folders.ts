/** One form as its folder tells it. */
export interface FormFolder {
  /** Name of the folder: `parts` of `<figure-parts>`. */
  name: string;
  /** Whether it draws in the common frame. */
  framed: boolean;
  /** Whether it draws what a reference selects; the list of sources does not. */
  selects: boolean;
  /** Names of the options that its scene takes of its own. */
  options: string[];
  /** What it shows, in the first words of its docstring. */
  shows: string;
  /** Attributes that the frame does not have. */
  attributes: string[];
}

/** One vintage as its module tells it. */
export interface VintageModule {
  /** Name of the file: `2024-10-22`. */
  name: string;
  /** The day by which it was out. */
  availableFrom: string;
  /** How many of each it holds. */
  holds: { observations: number; derivations: number; events: number; positions: number; sources: number };
}

/** One dataset as its folder tells it. */
export interface DatasetFolder {
  /** Name of the folder: `south-korea-aid`. */
  id: string;
  /** Name for a reader, from the newest vintage. */
  title: string;
  /** Oldest first. */
  vintages: VintageModule[];
}

/** All that the lists are written from. */
export interface Folders {
  /** Every folder of `widgets` with an element, by name. */
  forms: FormFolder[];
  /** Every folder of `datasets`, by name. */
  datasets: DatasetFolder[];
}

/** First line of every file that is written as a whole. */
export const written = '// Written by `npm run lists` from the folders. Do not edit.\n';

/** `south-korea-aid` as JavaScript names it: `southKoreaAid`. */
export const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `value` as a class or type begins: `Value`. */
export const pascalCase = (name: string): string => {
  const camel = camelCase(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
};

/** The newest vintage of a dataset. @throws Error where it has none */
export const latestOf = ({ id, vintages }: DatasetFolder): VintageModule => {
  const latest = vintages.at(-1);
  if (!latest) throw new Error(`datasets/${id}: expected a vintage such as 2024-10-22.ts, found none`);
  return latest;
};
