import type { Issue } from '../error/figure-error.js';
import { printShort } from '../error/figure-error.js';
import { byVintage } from '../reference/lookup.js';
import { formatReference } from '../reference/reference.js';
import type { Observation } from '../model/observation.js';
import { firstDateOf, isLater } from '../model/period.js';
import type { Erratum, Revision } from '../model/vintage.js';
import { availableFrom } from '../history/as-of.js';
import { type DatasetFile, issueIn, type Rule } from './dataset-file.js';

const statements = (file: DatasetFile): Issue[] => {
  const { observations } = file.vintage;
  const issue = issueIn(file);
  const available = availableFrom(file.vintage);

  const repeated = (o: Observation, path: string): Issue[] => {
    if (o.repeats === undefined) return [];
    const earlier = observations.find((other) => other.id === o.repeats);
    if (!earlier || earlier === o)
      return [issue('unknown-id', o.id, path, printShort(o.repeats), 'another observation of this vintage')];
    if (o.quantity === undefined || earlier.quantity !== o.quantity)
      return [
        issue(
          'other-quantity',
          o.id,
          path,
          printShort(earlier.quantity),
          `a claim of the same quantity, ${printShort(o.quantity)}`,
        ),
      ];
    if (o.stated && earlier.stated && isLater(firstDateOf(earlier.stated), firstDateOf(o.stated)))
      return [issue('repeats-later', o.id, path, earlier.stated, `a claim stated no later than ${o.stated}`)];
    return [];
  };

  return observations.flatMap((o, i) => [
    ...(o.stated && isLater(firstDateOf(o.stated), available)
      ? [
          issue(
            'stated-later',
            o.id,
            `observations[${i}].stated`,
            o.stated,
            `no later than ${available}, when it was known`,
          ),
        ]
      : []),
    ...repeated(o, `observations[${i}].repeats`),
  ]);
};

const revisions = (file: DatasetFile): Issue[] => {
  const { vintage, vintages } = file;
  const issue = issueIn(file);
  const { supersedes, revisions: all = [] } = vintage;
  const before = vintages.find((v) => v.dataset === vintage.dataset && v.vintage === supersedes);
  const both = [...vintage.observations, ...(before?.observations ?? [])];

  const faults = ({ ids, effect }: Revision, path: string): Issue[] => [
    ...ids.flatMap((id, j) =>
      both.some((o) => o.id === id)
        ? []
        : [
            issue(
              'unknown-id',
              id,
              `${path}.ids[${j}]`,
              printShort(id),
              'an observation of this vintage or the one before',
            ),
          ],
    ),
    ...ids.flatMap((id) => {
      const unit = both.find((o) => o.id === id)?.unit.code;
      return effect && unit !== undefined && unit !== effect.unit.code
        ? [issue('mixed-units', id, `${path}.effect.unit.code`, effect.unit.code, unit)]
        : [];
    }),
  ];
  return [
    ...(all.length && !before
      ? [issue('no-predecessor', undefined, 'revisions', printShort(supersedes), 'a vintage that this one supersedes')]
      : []),
    ...all.flatMap((revision, i) => faults(revision, `revisions[${i}]`)),
  ];
};

const errata = (file: DatasetFile): Issue[] => {
  const { vintage, vintages } = file;
  const issue = issueIn(file);
  const own = vintages.filter((v) => v.dataset === vintage.dataset).sort(byVintage);

  const faults = ({ observation: id, vintage: name, corrected }: Erratum, path: string): Issue[] => {
    const wrong = own.find((v) => v.vintage === name && byVintage(v, vintage) < 0);
    if (!wrong)
      return [
        issue('unknown-vintage', id, `${path}.vintage`, printShort(name), `an earlier vintage of ${vintage.dataset}`),
      ];
    const right = own.find((v) => v.vintage === corrected && byVintage(v, wrong) > 0);
    return [
      ...(wrong.observations.some((o) => o.id === id)
        ? []
        : [
            issue(
              'unknown-id',
              id,
              `${path}.observation`,
              printShort(id),
              `an observation of ${formatReference(wrong)}`,
            ),
          ]),
      ...(corrected === undefined || right
        ? []
        : [
            issue(
              'unknown-vintage',
              id,
              `${path}.corrected`,
              printShort(corrected),
              `a vintage of the dataset after ${name}`,
            ),
          ]),
    ];
  };
  return (vintage.errata ?? []).flatMap((erratum, i) => faults(erratum, `errata[${i}]`));
};

/**
 * A vintage holds nothing that was stated after its day; a claim repeats one of the same quantity that is no younger;
 * revisions and errata are about observations and vintages that exist.
 */
export const times: Rule = (file) => [...statements(file), ...revisions(file), ...errata(file)];
