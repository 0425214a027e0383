// The same demands as somebody writes them by hand who wants them fast: no place is worded before something is wrong there.
import { bases, derivations, mults, relations } from './terms.js';

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === 'string';
const isNumber = (value) => value === undefined || Number.isFinite(value);
const isList = (value) => value === undefined || (Array.isArray(value) && value.every(isText));

const texts = (owner, fault, keys) => {
  for (const key of keys) if (!isText(owner[key])) fault(key);
};
const maybe = (owner, fault, keys) => {
  for (const key of keys) if (owner[key] !== undefined && !isText(owner[key])) fault(key);
};
const dictionary = (owner, fault, key) => {
  const value = owner[key];
  if (value === undefined) return;
  if (!isObject(value)) fault(key);
  else for (const name in value) if (!isText(value[name])) fault(`${key}.${name}`);
};
const within = (owner, fault, key, look) => {
  if (owner[key] === undefined) return;
  if (isObject(owner[key])) look(owner[key], (inner) => fault(`${key}.${inner}`));
  else fault(key);
};
const each = (owner, fault, key, look) => {
  const values = owner[key];
  if (values === undefined) return;
  if (!Array.isArray(values)) fault(key);
  else
    for (let i = 0; i < values.length; i++) {
      if (isObject(values[i])) look(values[i], (inner) => fault(`${key}[${i}].${inner}`));
      else fault(`${key}[${i}]`);
    }
};

const head = ['dataset', 'vintage', 'title', 'description', 'through', 'published', 'accessed', 'supersedes'];
const citation = [
  'id',
  'type',
  'title',
  'container-title',
  'publisher',
  'number',
  'version',
  'URL',
  'language',
  'note',
];
const words = [
  'id',
  'label',
  'hedge',
  'by',
  'via',
  'stated',
  'repeats',
  'source',
  'quantity',
  'measure',
  'area',
  'counterpart',
  'period',
  'note',
];
const names = [
  'title',
  'takeaway',
  'whole',
  'measure',
  'ranked',
  'stack',
  'highlight',
  'promised',
  'delivered',
  'by',
  'quantity',
  'observation',
];

/** Paths of all that is wrong in what a page hands over. */
export const faultsIn = (data) => {
  const faults = [];
  const root = (path) => faults.push(path);
  if (!isObject(data)) return [''];

  maybe(data, root, head);
  each(data, root, 'measures', (measure, fault) => {
    texts(measure, fault, ['id', 'title']);
    maybe(measure, fault, ['definition']);
  });
  each(data, root, 'areas', (area, fault) => {
    texts(area, fault, ['code', 'name']);
    maybe(area, fault, ['alpha2', 'within']);
  });
  each(data, root, 'agents', (agent, fault) => {
    texts(agent, fault, ['id', 'name']);
    maybe(agent, fault, ['mention', 'short', 'area', 'party', 'description']);
  });
  each(data, root, 'sources', (source, fault) => {
    texts(source, fault, ['id', 'credit']);
    within(source, fault, 'csl', (csl, inner) => maybe(csl, inner, citation));
    within(source, fault, 'licence', (licence, inner) => maybe(licence, inner, ['name', 'url']));
  });
  if (data.observations === undefined) root('observations');
  each(data, root, 'observations', (row, fault) => {
    const { value, unit, relation, basis } = row;
    if (value !== null && !Number.isFinite(value)) fault('value');
    maybe(row, fault, words);
    if (unit !== undefined) {
      if (!isObject(unit)) fault('unit');
      else {
        if (!isText(unit.code)) fault('unit.code');
        if (!mults.includes(unit.mult)) fault('unit.mult');
      }
    }
    if (relation !== undefined && !relations.includes(relation)) fault('relation');
    if (basis !== undefined && !bases.includes(basis)) fault('basis');
    if (!isNumber(row.low)) fault('low');
    if (!isNumber(row.high)) fault('high');
    if (!isList(row.status)) fault('status');
    if (!isList(row.derivedFrom)) fault('derivedFrom');
    dictionary(row, fault, 'dimensions');
  });
  each(data, root, 'derivations', (derivation, fault) => {
    texts(derivation, fault, ['id', 'label']);
    maybe(derivation, fault, ['note']);
    if (!derivations.includes(derivation.kind)) fault('kind');
    if (derivation.from === undefined || !isList(derivation.from)) fault('from');
  });
  each(data, root, 'views', (view, fault) => {
    texts(view, fault, ['id', 'form']);
    maybe(view, fault, names);
    if (!isList(view.notes)) fault('notes');
    if (!isList(view.parts)) fault('parts');
    dictionary(view, fault, 'dimensions');
    if (!isNumber(view.unitSize)) fault('unitSize');
    each(view, fault, 'groups', (group, inner) => {
      texts(group, inner, ['observation']);
      maybe(group, inner, ['within']);
    });
  });
  each(data, root, 'events', (event, fault) => {
    texts(event, fault, ['date', 'title']);
    maybe(event, fault, ['id', 'by', 'via', 'note']);
    if (!isList(event.areas)) fault('areas');
  });
  each(data, root, 'positions', (position, fault) => {
    texts(position, fault, ['holder', 'stance']);
    maybe(position, fault, ['id', 'date', 'via', 'note']);
  });
  each(data, root, 'errata', (erratum, fault) => {
    texts(erratum, fault, ['observation', 'text']);
    maybe(erratum, fault, ['found', 'corrected']);
  });
  if (!isList(data.notes)) root('notes');
  within(data, root, 'terms', (terms, fault) => {
    for (const key in terms) dictionary(terms, fault, key);
  });
  return faults;
};

export const check = (data) => faultsIn(data).length;
