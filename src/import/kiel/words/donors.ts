import { didYouMean } from '../../../error/did-you-mean.js';
import type { AreaCode } from '../../../model/observation.js';
import { canonical } from './names.js';

/** A donor of the tracker. */
export interface Donor {
  code: AreaCode;
  /** Our name for it. */
  name: string;
  alpha2?: string;
  /** Where it belongs by the tracker's own columns. */
  group: 'member' | 'europe' | 'elsewhere';
}

type Line = [code: string, alpha2: string, group: Donor['group'], ...names: string[]];

// Our name first, then what releases have written. Compared without case, marks and look-alike letters.
// prettier-ignore
const lines: readonly Line[] = [
  ['AUS', 'AU', 'elsewhere', 'Australia'],
  ['AUT', 'AT', 'member', 'Austria'],
  ['BEL', 'BE', 'member', 'Belgium'],
  ['BGR', 'BG', 'member', 'Bulgaria'],
  ['CAN', 'CA', 'elsewhere', 'Canada'],
  ['CHE', 'CH', 'europe', 'Switzerland'],
  ['CHN', 'CN', 'elsewhere', 'China', 'PR China', "People's Republic of China"],
  ['CYP', 'CY', 'member', 'Cyprus'],
  ['CZE', 'CZ', 'member', 'Czechia', 'Czech Republic'],
  ['DEU', 'DE', 'member', 'Germany'],
  ['DNK', 'DK', 'member', 'Denmark'],
  ['ESP', 'ES', 'member', 'Spain'],
  ['EST', 'EE', 'member', 'Estonia'],
  ['EU', '', 'europe', 'EU institutions', 'EU (Commission and Council)', 'EU Commission and Council', 'European Union', 'EU'],
  ['FIN', 'FI', 'member', 'Finland'],
  ['FRA', 'FR', 'member', 'France'],
  ['GBR', 'GB', 'europe', 'United Kingdom', 'UK', 'Great Britain'],
  ['GRC', 'GR', 'member', 'Greece'],
  ['HRV', 'HR', 'member', 'Croatia'],
  ['HUN', 'HU', 'member', 'Hungary'],
  ['IND', 'IN', 'elsewhere', 'India'],
  ['IRL', 'IE', 'member', 'Ireland'],
  ['ISL', 'IS', 'europe', 'Iceland'],
  ['ITA', 'IT', 'member', 'Italy'],
  ['JPN', 'JP', 'elsewhere', 'Japan'],
  ['KOR', 'KR', 'elsewhere', 'South Korea', 'Republic of Korea', 'Korea, Republic of', 'Korea, South', 'Korea'],
  ['LTU', 'LT', 'member', 'Lithuania'],
  ['LUX', 'LU', 'member', 'Luxembourg'],
  ['LVA', 'LV', 'member', 'Latvia'],
  ['MLT', 'MT', 'member', 'Malta'],
  ['NLD', 'NL', 'member', 'Netherlands', 'The Netherlands'],
  ['NOR', 'NO', 'europe', 'Norway'],
  ['NZL', 'NZ', 'elsewhere', 'New Zealand'],
  ['POL', 'PL', 'member', 'Poland'],
  ['PRT', 'PT', 'member', 'Portugal'],
  ['ROU', 'RO', 'member', 'Romania'],
  ['SVK', 'SK', 'member', 'Slovakia', 'Slovak Republic'],
  ['SVN', 'SI', 'member', 'Slovenia'],
  ['SWE', 'SE', 'member', 'Sweden'],
  ['TUR', 'TR', 'elsewhere', 'Türkiye', 'Turkey'],
  ['TWN', 'TW', 'elsewhere', 'Taiwan'],
  ['USA', 'US', 'elsewhere', 'United States', 'United States of America', 'US', 'USA'],
];

/** Every donor that any release has had, in the order of the codes. */
export const donors: readonly Donor[] = lines.map(([code, alpha2, group, name = '']) => ({
  code,
  name,
  ...(alpha2 && { alpha2 }),
  group,
}));

const byName = new Map(
  lines.flatMap(([code, , , ...names]) =>
    names.map((name): [string, Donor] => [canonical(name), donors.find((donor) => donor.code === code)!]),
  ),
);

/** Institutions whose rows a release may put into another donor's row of its summary. */
export const institutions: readonly { name: string; within: AreaCode }[] = [
  { name: 'European Investment Bank', within: 'EU' },
  { name: 'European Peace Facility', within: 'EU' },
];

const institutionsByName = new Map(institutions.map((one) => [canonical(one.name), one]));

/** Finds a donor by a name that a release has written. */
export const donorNamed = (name: string): Donor | undefined => byName.get(canonical(name));

/** Finds an institution by its name. */
export const institutionNamed = (name: string): (typeof institutions)[number] | undefined =>
  institutionsByName.get(canonical(name));

/** Name of the donor that was probably meant, for an error. */
export const nearestDonor = (name: string): string | undefined => {
  const names = [...lines.flatMap(([, , , ...all]) => all), ...institutions.map((one) => one.name)];
  const known = new Map(names.map((one) => [canonical(one), one]));
  const found = didYouMean(canonical(name), [...known.keys()]);
  return found && known.get(found);
};
