import type { Spread } from './statistics.js';

/** Bytes of what a page loads, licence comments left out. */
export interface Bytes {
  min: number;
  gzip: number;
  brotli: number;
}

/** Over the pages of one peer in one case. What each measure is, stands at `PageMeasures`. */
export type Measures = Record<string, Spread>;

export interface PeerResult {
  peer: string;
  title: string;
  kind: 'floor' | 'ours' | 'peer';
  /** What is not like for like. */
  notes: string[];
  /** What a page loads until the first picture stands. */
  bytes: Bytes;
  normal: Measures;
  /** On a CPU made four times slower. */
  slow?: Measures;
}

export interface CaseResult {
  case: string;
  title: string;
  peers: PeerResult[];
}

/** Checking rows of a page's own data, each time in a fresh process or a fresh page. Milliseconds. */
export interface CheckResult {
  checker: string;
  title: string;
  bytes: Bytes;
  runs: {
    where: 'Node' | 'Chromium';
    rows: number;
    /** Import of the minified bundle. */
    load: Spread;
    /** First check. */
    cold: Spread;
    /** Later checks. */
    warm: Spread;
    /** JSON.parse of the same rows, to compare with. */
    parse: Spread;
  }[];
}

/** One dataset, as a module and as JSON. Milliseconds until its first row can be read. */
export interface ImportResult {
  way: string;
  bytes: Bytes;
  node: Spread;
  chromium: Spread;
}

/** Still pictures and fallbacks, made without a page. */
export interface RenderResult {
  what: string;
  perSecond: Spread;
  /** Length of what comes out. */
  characters: number;
}

/** One run of the bench: what `npm run bench` writes as JSON. */
export interface Results {
  /** ISO 8601 day. */
  date: string;
  /** Few pages each: good for a first look only. */
  quick: boolean;
  /** Pages of each peer and case at normal speed, and on the slower CPU. */
  rounds: { normal: number; slow: number };
  machine: { cpu: string; cores: number; system: string; node: string; chromium: string };
  /** By package name; this package’s own with the commit it was built from, where git knows it. */
  versions: Record<string, string>;
  drawing: CaseResult[];
  checking: CheckResult[];
  importing: ImportResult[];
  rendering: RenderResult[];
}
