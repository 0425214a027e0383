/*
 * English numbers are written by our own code and not by Intl, because the first use of Intl costs a page 12 to 20 ms,
 * more than all else that a figure does. Tests hold every text to what Intl writes; what would take more code than this
 * is left to Intl.
 */

/** Signs that stand close before the number; English writes others apart, or with a space. */
const signs: Record<string, string> = {
  EUR: '€',
  USD: '$',
  GBP: '£',
  KRW: '₩',
  JPY: '¥',
  UAH: '₴',
  RUB: '₽',
};

const powers = ['', ' thousand', ' million', ' billion', ' trillion'];

/** Options of Intl that numbers are written with here. */
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

/** Digits of a number, the first before the point, times ten to a power. */
type Decimal = [digits: string, power: number];

const decimalOf = (amount: number): Decimal => {
  const [digits = '', power = ''] = amount.toExponential().split('e');
  return [digits.replace('.', ''), Number(power)];
};

/** A decimal of so many digits, rounded on those that are printed, as Intl does, and not on the binary number; no digits for nothing. */
const roundDecimal = ([digits, power]: Decimal, count: number, away: boolean | undefined): Decimal => {
  if (digits.length <= count) return [digits, power];
  const up = away ?? (count >= 0 && Number(digits[count]) > 4);
  if (count < 1) return up ? ['1', power - count + 1] : ['', power];
  const kept = digits.slice(0, count);
  const next = up ? String(BigInt(kept) + 1n) : kept;
  return [next.replace(/(?<!0)0+$/, '') || '0', power + next.length - count];
};

/** A value without its sign, rounded as a style asks; per cent of one are counted in hundredths. */
const roundValue = (value: number, { style, roundingMode, scale = 0, ...limits }: NumberStyle): Decimal => {
  if (!value) return ['0', 0];
  const isPercent = style === 'percent';
  const [digits, exponent] = decimalOf(Math.abs(value));
  const power = isPercent ? exponent + 2 : exponent;
  const decimals = limits.maximumFractionDigits ?? (isPercent ? 0 : 3);
  const away = roundingMode && (roundingMode === 'ceil') === value > 0;
  const result = roundDecimal([digits, power], limits.maximumSignificantDigits ?? power + 1 + decimals - scale, away);
  return result[0] ? result : ['0', 0];
};

/** Digits before and after the point, with the zeros that stand between it and them. */
const splitAtPoint = (digits: string, point: number): [whole: string, fraction: string] =>
  point < 1 ? ['0', '0'.repeat(-point) + digits] : [digits.slice(0, point).padEnd(point, '0'), digits.slice(point)];

/** Digits in threes, counted from the last. */
const groupsOf = (whole: string): string[] => {
  const groups = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(end - 3, 0), end));
  return groups;
};

const withCommas = (whole: string, fromLength: number): string =>
  whole.length < fromLength ? whole : groupsOf(whole).join(',');

/** A number as English writes it, or nothing where it takes more than this to write it. */
export const englishNumber = (value: number, style: NumberStyle): string | undefined => {
  const { minimumSignificantDigits = 1, minimumFractionDigits = 0, maximumSignificantDigits, scale } = style;
  const sign = style.style === 'currency' ? signs[style.currency ?? ''] : '';
  if (sign === undefined || !Number.isFinite(value) || Object.is(value, -0)) return undefined;
  // Another sign than the short one is Intl's to know.
  if (sign && style.currencyDisplay === 'symbol') return undefined;
  const isCompact = style.notation === 'compact';
  const [digits, power] = roundValue(value, style);
  const ownStep = isCompact ? Math.min(Math.max(0, Math.floor(power / 3)), powers.length - 1) : 0;
  const step = scale ? scale / 3 : ownStep;
  const [whole, rest] = splitAtPoint(digits.padEnd(minimumSignificantDigits, '0'), power - step * 3 + 1);
  const fraction = rest.padEnd(maximumSignificantDigits ? 0 : minimumFractionDigits, '0');
  const text = withCommas(whole, isCompact && !scale ? 5 : 4) + (fraction && `.${fraction}`);
  return `${value < 0 ? '-' : ''}${sign}${text}${powers[step]}${style.style === 'percent' ? '%' : ''}`;
};
