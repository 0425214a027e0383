/** Something that can draw the cases: one file in `adapters` of the same name. */
export interface Peer {
  id: string;
  title: string;
  /** What is not like for like, said beside its numbers. */
  notes: string[];
  /** Its adapter needs nothing that npm ci in this folder brings. */
  bare?: boolean;
}

export const peers: Peer[] = [
  {
    id: 'dom',
    title: 'plain DOM',
    notes: ['The floor: a finished SVG string into innerHTML. It works out nothing and can be asked nothing.'],
    bare: true,
  },
  {
    id: 'dom-frame',
    title: 'plain DOM with a frame',
    notes: ['The floor with heading, sentence, notes and credit around the picture, in the words that ours writes.'],
    bare: true,
  },
  { id: 'lit', title: 'minimal Lit element', notes: ['The floor of any element built on Lit.'], bare: true },
  {
    id: 'ours',
    title: 'figure-ranking',
    notes: [
      'By default: a registered dataset named by reference, with heading, sentence, notes, credit, table and sources.',
    ],
    bare: true,
  },
  {
    id: 'ours-bare',
    title: 'figure-ranking, picture alone',
    notes: ['With an empty show attribute: the picture that the others draw.'],
    bare: true,
  },
  {
    id: 'ours-data',
    title: 'figure-ranking, own data',
    notes: ['By default, with data in the property, which are checked before they are drawn.'],
    bare: true,
  },
];
