/*
 * English numbers without Intl, whose first use costs a page more main-thread time than all else that a figure does. The
 * same text as Intl writes, which a test holds; where that would take more than this, `undefined`, and Intl writes it.
 */

/** Signs that stand close before the number; English writes others apart, or with a space. */
const signs: Record<string, string> = {
  EUR: '€',
  USD: '$',
  GBP: '£',
  KRW: '₩',
  JPY: '¥',
  CNY: '¥',
  UAH: '₴',
  RUB: '₽',
};

const powers = ['', ' thousand', ' million', ' billion', ' trillion'];

/** What of Intl's options a number of ours is written with. */
export type NumberStyle = Pick<
  Intl.NumberFormatOptions,
  | 'style'
  | 'currency'
  | 'currencyDisplay'
  | 'notation'
  | 'compactDisplay'
  | 'minimumSignificantDigits'
  | 'maximumSignificantDigits'
  | 'minimumFractionDigits'
  | 'maximumFractionDigits'
> & {
  roundingMode?: 'floor' | 'ceil';
  /** The power of ten that it is counted in, whatever its size: "84,700 million". Intl has no such thing. */
  scale?: number;
};

const plain = new Set(['en', 'en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IE', 'en-NZ']);

/** Whether a locale writes numbers as English at large does; India's counts in lakhs, South Africa's has a comma. */
export const isPlainEnglish = (locale: string): boolean => plain.has(locale);

/** Digits of a number above zero, the first before the point, times ten to a power. */
type Decimal = [digits: string, power: number];

const decimalOf = (amount: number): Decimal => {
  const [digits = '', power = ''] = amount.toExponential().split('e');
  return [digits.replace('.', ''), Number(power)];
};

/** To so many digits; on the digits that are printed, as Intl does, and not on the binary number. */
const rounded = ([digits, power]: Decimal, keep: number, away: boolean | undefined): Decimal => {
  if (digits.length <= keep) return [digits, power];
  const up = away ?? (keep >= 0 && Number(digits[keep]) > 4);
  if (keep < 1) return up ? ['1', power - keep + 1] : ['', power];
  const kept = digits.slice(0, keep);
  const next = up ? String(BigInt(kept) + 1n) : kept;
  return [next.replace(/0+$/, '') || '0', power + next.length - keep];
};

const grouped = (whole: string, least: number): string =>
  whole.length < least ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');

/** A number as English writes it, or nothing where it takes more than this to write it. */
export const englishNumber = (value: number, style: NumberStyle): string | undefined => {
  const { currency, notation, minimumSignificantDigits = 1, maximumSignificantDigits, scale } = style;
  const sign = style.style === 'currency' ? signs[currency ?? ''] : '';
  const percent = style.style === 'percent';
  if (sign === undefined || !Number.isFinite(value) || Object.is(value, -0)) return undefined;
  const negative = value < 0;
  const mode = style.roundingMode;
  const away = mode && (mode === 'ceil') !== negative;
  const most = style.maximumFractionDigits ?? (percent ? 0 : 3);
  let [digits, power]: Decimal = value ? decimalOf(Math.abs(value)) : ['0', 0];
  if (percent && value) power += 2;
  [digits, power] = rounded([digits, power], maximumSignificantDigits ?? power + 1 + most, value ? away : false);
  if (!digits) [digits, power] = ['0', 0];
  const own = notation === 'compact' ? Math.min(Math.max(0, Math.floor(power / 3)), 4) : 0;
  const step = scale ? scale / 3 : own;
  const point = power - step * 3 + 1;
  const all = digits.padEnd(Math.max(point, minimumSignificantDigits), '0');
  const shifted = point < 1 ? '0'.repeat(1 - point) + all : all;
  const at = Math.max(point, 1);
  const least = maximumSignificantDigits ? 0 : (style.minimumFractionDigits ?? 0);
  const fraction = shifted.slice(at).padEnd(least, '0');
  const text = grouped(shifted.slice(0, at), notation === 'compact' && !scale ? 5 : 4) + (fraction && `.${fraction}`);
  return `${negative ? '-' : ''}${sign}${text}${powers[step]}${percent ? '%' : ''}`;
};
