import type { AgentId, AreaCode } from './observation.js';

/** How an agent stands to the war it speaks about. Open: new members are a minor change. */
export type Party = 'belligerent' | 'ally' | 'third-party' | 'media' | (string & {});

/** Somebody who states numbers, or passes them on. */
export interface Agent {
  /** What `by`, `via` and `holder` name it by; stable. */
  id: AgentId;
  /** Full name: "National Intelligence Service". */
  name: string;
  /** Name inside a sentence, where the full name needs an article: "the European Union". */
  mention?: string;
  /** Name short enough for a label, as a sentence has it: "the NIS". */
  short?: string;
  /** Where it belongs. */
  area?: AreaCode;
  /** How it stands to the war it speaks about. */
  party: Party;
  /** Who or what it is, in a few words, for a reader who has never heard of it. */
  description?: string;
}
