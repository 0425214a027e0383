/** Something that can draw the cases: one file in `adapters` of the same name. */
export interface Peer {
  id: string;
  title: string;
  /** The least that a picture costs; our form; or what a newsroom would take instead. */
  kind: 'floor' | 'ours' | 'peer';
  /** What is not like for like, said beside its numbers. */
  notes: string[];
  /** Its adapter needs nothing that npm ci in this folder brings. */
  bare?: true;
}

export const peers: Peer[] = [
  {
    id: 'dom',
    kind: 'floor',
    title: 'plain DOM',
    notes: ['The floor: a finished SVG string into innerHTML. It works out nothing and can be asked nothing.'],
    bare: true,
  },
  {
    id: 'dom-frame',
    kind: 'floor',
    title: 'plain DOM with a frame',
    notes: ['The floor with heading, sentence, notes and credit around the picture, in the words that ours writes.'],
    bare: true,
  },
  {
    id: 'lit',
    kind: 'floor',
    title: 'minimal Lit element',
    notes: ['The floor of any element built on Lit.'],
    bare: true,
  },
  {
    id: 'lit-frame',
    kind: 'floor',
    title: 'minimal Lit element with a frame',
    notes: ['The floor of an element with the words that ours writes. They are given to it; it works out nothing.'],
    bare: true,
  },
  {
    id: 'ours',
    kind: 'ours',
    title: 'figure-ranking',
    notes: [
      'By default: a registered dataset named by reference, with heading, sentence, notes, credit, table and sources.',
      'Of a hundred charts it lays out the first sixteen and those near the screen, and the others when a reader comes near.',
    ],
    bare: true,
  },
  {
    id: 'ours-bare',
    kind: 'ours',
    title: 'figure-ranking, picture alone',
    notes: ['With hide="all": the picture that the others draw.'],
    bare: true,
  },
  {
    id: 'ours-data',
    kind: 'ours',
    title: 'figure-ranking, own data',
    notes: ['By default, with data in the property, which are checked before they are drawn.'],
    bare: true,
  },
  {
    id: 'd3',
    kind: 'peer',
    title: 'D3 by hand',
    notes: ['Some 60 lines of a graphics desk’s own code, with scales and a keyed join.'],
  },
  {
    id: 'uplot',
    kind: 'peer',
    title: 'uPlot',
    notes: [
      'Made for time series: it has no categories, no stacks and no numbers at bars; the adapter adds them.',
      'It draws on a canvas, where no text can be read out or selected.',
    ],
  },
  {
    id: 'chartjs',
    kind: 'peer',
    title: 'Chart.js',
    notes: [
      'The numbers at the bars are an inline plugin.',
      'It draws on a canvas, where no text can be read out or selected.',
    ],
  },
  { id: 'plot', kind: 'peer', title: 'Observable Plot', notes: ['It has no update: a changed plot is made anew.'] },
  {
    id: 'echarts',
    kind: 'peer',
    title: 'ECharts',
    notes: ['Only the modules needed, with the SVG renderer.'],
  },
  {
    id: 'apexcharts',
    kind: 'peer',
    title: 'ApexCharts',
    notes: ['Version 4.7.0, the last under the MIT licence; later ones are free for small organisations only.'],
  },
  {
    id: 'vega-lite',
    kind: 'peer',
    title: 'Vega-Lite',
    notes: ['The specification is compiled in the page; Vega draws SVG.'],
  },
];
