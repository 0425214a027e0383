import { type Issue, printShort } from '../error/figure-error.js';
import type { Evidence } from '../model/evidence.js';
import type { Observation } from '../model/observation.js';
import type { Source } from '../model/source.js';
import type { Vintage } from '../model/vintage.js';
import { type DatasetFile, issueIn, type Rule } from './dataset-file.js';

/** Something stated, and where it stands in the vintage. */
interface Stated {
  id: string;
  note?: string;
  path: string;
}

const statedIn = ({ observations, events = [], positions = [] }: Vintage): Stated[] => [
  ...observations.map((o, i) => ({ ...o, path: `observations[${i}]` })),
  ...events.map((e, i) => ({ ...e, path: `events[${i}]` })),
  ...positions.map((p, i) => ({ ...p, path: `positions[${i}]` })),
];

/** A function that finds a name of something that the vintage does not declare; a name that is not there is none. */
const undeclaredIn = (file: DatasetFile) => {
  const { agents, areas, measures, sources: works } = file.vintage;
  const declared = {
    agent: agents.map((a) => a.id),
    area: areas.map((a) => a.code),
    measure: measures.map((m) => m.id),
    source: works.map((s) => s.id),
  };
  return (kind: keyof typeof declared, id: string | undefined, path: string, name: string | undefined): Issue[] => {
    if (name === undefined || declared[kind].includes(name)) return [];
    const expected = `one of the ${kind}s declared: ${declared[kind].join(', ') || 'none'}`;
    return [issueIn(file)(`undeclared-${kind}`, id, path, printShort(name), expected)];
  };
};

/** A function that finds a text that is missing or blank. */
const incompleteIn =
  (file: DatasetFile) =>
  (id: string, path: string, value: string | undefined, expected: string): Issue[] =>
    value?.trim() ? [] : [issueIn(file)('incomplete', id, path, printShort(value), expected)];

/** Evidence for the number, event or position itself, not for its note alone. */
const evidenceFor = (id: string, evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter((e) => e.ids.includes(id) && e.supports !== 'note');

const withoutEvidence = (file: DatasetFile): Issue[] =>
  statedIn(file.vintage)
    .filter(({ id }) => !evidenceFor(id, file.evidence).length)
    .map(({ id, path }) => issueIn(file)('no-evidence', id, path, 'none', 'evidence'));

const observationIssues = (file: DatasetFile): Issue[] => {
  const undeclared = undeclaredIn(file);
  const ofObservation = (o: Observation, path: string): Issue[] => {
    const written = evidenceFor(o.id, file.evidence).map((e) => e.source);
    const expected = `a source of its evidence: ${written.join(', ')}`;
    return [
      ...undeclared('measure', o.id, `${path}.measure`, o.measure),
      ...undeclared('area', o.id, `${path}.area`, o.area),
      ...undeclared('area', o.id, `${path}.counterpart`, o.counterpart),
      ...undeclared('agent', o.id, `${path}.by`, o.by),
      ...undeclared('agent', o.id, `${path}.via`, o.via),
      ...incompleteIn(file)(o.id, `${path}.source`, o.source, 'the source it is printed in'),
      ...undeclared('source', o.id, `${path}.source`, o.source),
      ...(o.source && written.length && !written.includes(o.source)
        ? [issueIn(file)('source-without-evidence', o.id, `${path}.source`, printShort(o.source), expected)]
        : []),
    ];
  };
  return file.vintage.observations.flatMap((o, i) => ofObservation(o, `observations[${i}]`));
};

/** What events, positions, revisions and areas name. */
const otherNames = (file: DatasetFile): Issue[] => {
  const undeclared = undeclaredIn(file);
  const { events = [], positions = [], revisions = [], areas } = file.vintage;
  return [
    ...events.flatMap((e, i) => [
      ...e.areas.flatMap((area, j) => undeclared('area', e.id, `events[${i}].areas[${j}]`, area)),
      ...undeclared('agent', e.id, `events[${i}].by`, e.by),
      ...undeclared('agent', e.id, `events[${i}].via`, e.via),
    ]),
    ...positions.flatMap((p, i) => [
      ...undeclared('agent', p.id, `positions[${i}].holder`, p.holder),
      ...undeclared('agent', p.id, `positions[${i}].via`, p.via),
    ]),
    ...revisions.flatMap((r, i) => undeclared('source', r.ids[0], `revisions[${i}].source`, r.source)),
    ...areas.flatMap((a, i) => undeclared('area', a.code, `areas[${i}].within`, a.within)),
  ];
};

const evidenceIssues = (file: DatasetFile): Issue[] => {
  const issue = issueIn(file);
  const undeclared = undeclaredIn(file);
  // Evidence for what a measure is backs its definition, as it backs a note.
  const measures = file.vintage.measures.map(({ id, definition }, i) => ({
    id,
    note: definition,
    path: `measures[${i}]`,
  }));
  const byId = new Map([...measures, ...statedIn(file.vintage)].map((stated) => [stated.id, stated]));
  return file.evidence.flatMap((e, i) => [
    ...undeclared('source', e.ids[0], `evidence[${i}].source`, e.source),
    ...e.ids.flatMap((id, j) => {
      const stated = byId.get(id);
      const path = `evidence[${i}].ids[${j}]`;
      if (!stated) return [issue('unknown-id', id, path, printShort(id), 'an observation, event, position or measure')];
      return e.supports === 'note' && !stated.note
        ? [issue('no-note', id, path, printShort(id), 'something with a note that this backs')]
        : [];
    }),
  ]);
};

const isHttps = (url: string | undefined): boolean => url?.startsWith('https://') ?? false;

/** An SPDX id, or a name that begins with "none": neither needs an address. */
const isPlainLicence = (name: string): boolean => /^(?:none\b.*|[\w.+-]*)$/.test(name);

const sourceIssues = (file: DatasetFile, { id, csl, licence, credit }: Source, path: string): Issue[] => {
  const issue = issueIn(file);
  const incomplete = incompleteIn(file);
  const terms = 'the https address of the terms; an SPDX id needs none, nor does a name that begins with “none”';
  return [
    ...incomplete(id, `${path}.csl.title`, csl.title, 'a title'),
    ...(isHttps(csl.URL) ? [] : [issue('incomplete', id, `${path}.csl.URL`, printShort(csl.URL), 'an https address')]),
    ...(csl.accessed ? [] : [issue('incomplete', id, `${path}.csl.accessed`, 'none', 'the day we read it')]),
    ...incomplete(id, `${path}.licence.name`, licence.name, 'a licence, or the plain statement that there is none'),
    ...(isPlainLicence(licence.name) || isHttps(licence.url)
      ? []
      : [issue('incomplete', id, `${path}.licence.url`, printShort(licence.url), terms)]),
    ...incomplete(id, `${path}.credit`, credit, 'a credit line'),
  ];
};

const agentIssues = (file: DatasetFile): Issue[] =>
  file.vintage.agents.flatMap((a, i) => [
    ...incompleteIn(file)(a.id, `agents[${i}].name`, a.name, 'a name'),
    ...incompleteIn(file)(a.id, `agents[${i}].description`, a.description, 'a few words on who it is'),
  ]);

/**
 * Everything stated has evidence, and evidence for a note has its note; every agent, area, measure and source named is
 * declared; what is declared can be cited.
 */
export const sources: Rule = (file) => [
  ...withoutEvidence(file),
  ...observationIssues(file),
  ...otherNames(file),
  ...evidenceIssues(file),
  ...agentIssues(file),
  ...file.vintage.sources.flatMap((source, i) => sourceIssues(file, source, `sources[${i}]`)),
];
