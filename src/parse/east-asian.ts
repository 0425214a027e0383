/** A number, or one part of it, times a power of ten: 7억 is 7 and 8. */
export interface Part {
  digits: string;
  power: number;
}

/** Powers of ten of one that is built of several, "천만" 7, "万亿" 12; nothing where they do not go together. */
export const powerOf = (signs: readonly number[]): number | undefined => {
  const rising = signs.every((power, i) => i === 0 || power > signs[i - 1]!);
  return rising ? signs.reduce((sum, power) => sum + power, 0) : undefined;
};

/**
 * The number that parts add up to, from the greatest to the least: 1兆2000億 is 12000 × 10^8. Nothing where a part does
 * not fit under the one before it, as in 1억 5000, which some mean as 1억 5000만.
 */
export const sumOf = (parts: readonly Part[]): Part | undefined => {
  const fits = parts.every(({ digits, power }, i) => {
    const before = parts[i - 1];
    // A bare rest stands only behind ten thousands: 3만5000.
    const isUnder = !before || (digits.length + power <= before.power && (power > 0 || before.power <= 4));
    return /^\d+$/.test(digits) && isUnder;
  });
  if (!fits) return undefined;
  const least = parts.at(-1)!.power;
  const sum = parts.reduce((all, { digits, power }) => all + BigInt(digits) * 10n ** BigInt(power - least), 0n);
  return { digits: String(sum), power: least };
};
