import { type Issue, printShort } from '../error/figure-error.js';
import { issueIn, type Rule } from './dataset-file.js';

/** Everything stated has evidence, and evidence for a note has its note; every agent, area, measure and source named is declared; what is declared can be cited. */
export const sources: Rule = (file) => {
  const { vintage, evidence } = file;
  const issue = issueIn(file);
  const { observations, events = [], positions = [] } = vintage;

  const declared = {
    agent: vintage.agents.map((a) => a.id),
    area: vintage.areas.map((a) => a.code),
    measure: vintage.measures.map((m) => m.id),
    source: vintage.sources.map((s) => s.id),
  };
  const named = (
    kind: keyof typeof declared,
    id: string | undefined,
    path: string,
    value: string | undefined,
  ): Issue[] =>
    value === undefined || declared[kind].includes(value)
      ? []
      : [
          issue(
            `undeclared-${kind}`,
            id,
            path,
            printShort(value),
            `one of the ${kind}s declared: ${declared[kind].join(', ') || 'none'}`,
          ),
        ];
  const filled = (id: string, path: string, value: string | undefined, expected: string): Issue[] =>
    value?.trim() ? [] : [issue('incomplete', id, path, printShort(value), expected)];

  const stated = [
    ...observations.map((o, i) => ({ ...o, path: `observations[${i}]` })),
    ...events.map((e, i) => ({ ...e, path: `events[${i}]` })),
    ...positions.map((p, i) => ({ ...p, path: `positions[${i}]` })),
  ];

  return [
    ...stated.flatMap(({ id, path }) =>
      evidence.some((e) => e.ids.includes(id) && e.supports !== 'note')
        ? []
        : [issue('no-evidence', id, path, 'none', 'evidence')],
    ),

    ...observations.flatMap((o, i) => {
      const path = `observations[${i}]`;
      const written = evidence.filter((e) => e.ids.includes(o.id) && e.supports !== 'note').map((e) => e.source);
      return [
        ...named('measure', o.id, `${path}.measure`, o.measure),
        ...named('area', o.id, `${path}.area`, o.area),
        ...named('area', o.id, `${path}.counterpart`, o.counterpart),
        ...named('agent', o.id, `${path}.by`, o.by),
        ...named('agent', o.id, `${path}.via`, o.via),
        ...filled(o.id, `${path}.source`, o.source, 'the source it is printed in'),
        ...named('source', o.id, `${path}.source`, o.source),
        ...(o.source && written.length && !written.includes(o.source)
          ? [
              issue(
                'source-without-evidence',
                o.id,
                `${path}.source`,
                printShort(o.source),
                `a source of its evidence: ${written.join(', ')}`,
              ),
            ]
          : []),
      ];
    }),

    ...events.flatMap((e, i) => [
      ...e.areas.flatMap((area, j) => named('area', e.id, `events[${i}].areas[${j}]`, area)),
      ...named('agent', e.id, `events[${i}].by`, e.by),
      ...named('agent', e.id, `events[${i}].via`, e.via),
    ]),
    ...positions.flatMap((p, i) => [
      ...named('agent', p.id, `positions[${i}].holder`, p.holder),
      ...named('agent', p.id, `positions[${i}].via`, p.via),
    ]),
    ...(vintage.revisions ?? []).flatMap((r, i) => named('source', r.ids[0], `revisions[${i}].source`, r.source)),
    ...vintage.areas.flatMap((a, i) => named('area', a.code, `areas[${i}].within`, a.within)),

    ...evidence.flatMap((e, i) => [
      ...named('source', e.ids[0], `evidence[${i}].source`, e.source),
      ...e.ids.flatMap((id, j) =>
        stated.some((s) => s.id === id)
          ? []
          : [issue('unknown-id', id, `evidence[${i}].ids[${j}]`, printShort(id), 'an observation, event or position')],
      ),
      ...e.ids.flatMap((id, j) =>
        e.supports === 'note' && stated.some((s) => s.id === id && !s.note)
          ? [issue('no-note', id, `evidence[${i}].ids[${j}]`, printShort(id), 'something with a note that this backs')]
          : [],
      ),
    ]),

    ...vintage.agents.flatMap((a, i) => [
      ...filled(a.id, `agents[${i}].name`, a.name, 'a name'),
      ...filled(a.id, `agents[${i}].description`, a.description, 'a few words on who it is'),
    ]),
    ...vintage.sources.flatMap(({ id, csl, licence, credit }, i) => [
      ...filled(id, `sources[${i}].csl.title`, csl.title, 'a title'),
      ...(csl.URL?.startsWith('https://')
        ? []
        : [issue('incomplete', id, `sources[${i}].csl.URL`, printShort(csl.URL), 'an https address')]),
      ...(csl.accessed ? [] : [issue('incomplete', id, `sources[${i}].csl.accessed`, 'none', 'the day we read it')]),
      ...filled(id, `sources[${i}].licence.name`, licence.name, 'a licence, or the plain statement that there is none'),
      ...(/^(?:none\b.*|[\w.+-]*)$/.test(licence.name) || licence.url?.startsWith('https://')
        ? []
        : [
            issue(
              'incomplete',
              id,
              `sources[${i}].licence.url`,
              printShort(licence.url),
              'the https address of the terms; an SPDX id needs none, nor does a name that begins with “none”',
            ),
          ]),
      ...filled(id, `sources[${i}].credit`, credit, 'a credit line'),
    ]),
  ];
};
