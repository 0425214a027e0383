/** Three numbers: linear red, green and blue from 0 to 1, or L*, a* and b*. */
export type Triple = [number, number, number];

/** Linear channels of `#rrggbb`. */
export const channels = (colour: string): Triple =>
  [1, 3, 5].map((at) => {
    const c = parseInt(colour.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as Triple;

const times = (matrix: readonly number[], [x, y, z]: Triple): Triple =>
  [0, 3, 6].map((at) => matrix[at]! * x + matrix[at + 1]! * y + matrix[at + 2]! * z) as Triple;

/** Contrast as WCAG defines it. */
export const contrast = (a: Triple, b: Triple): number => {
  const luminance = ([red, green, blue]: Triple): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

/** L*a*b* under D65. */
const lab = (linear: Triple): Triple => {
  const toXYZ = [0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.072175, 0.0193339, 0.119192, 0.9503041];
  const [x, y, z] = times(toXYZ, linear);
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
};

/** How those see who lack one kind of cones: the matrices of Machado, Oliveira and Fernandes (2009), severity 1. */
const matrices = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

const seenThrough =
  (matrix: readonly number[]) =>
  (linear: Triple): Triple =>
    lab(times(matrix, linear).map((c) => Math.min(1, Math.max(0, c))) as Triple);

/** L*a*b* of a colour as each kind of sight has it. */
export const sights: Record<'trichromacy' | 'protanopia' | 'deuteranopia' | 'tritanopia', (linear: Triple) => Triple> =
  {
    trichromacy: lab,
    protanopia: seenThrough(matrices.protanopia),
    deuteranopia: seenThrough(matrices.deuteranopia),
    tritanopia: seenThrough(matrices.tritanopia),
  };

const degrees = (radians: number): number => (radians * 180) / Math.PI;
const cosine = (angle: number): number => Math.cos((angle * Math.PI) / 180);

/** Mean of two hues, and how far they are apart, in degrees. */
const hues = (h1: number, h2: number, isGrey: boolean): { mean: number; apart: number } => {
  if (isGrey) return { mean: h1 + h2, apart: 0 };
  const apart = h2 - h1;
  if (Math.abs(apart) <= 180) return { mean: (h1 + h2) / 2, apart };
  return { mean: ((h1 + h2 + 360) / 2) % 360, apart: apart > 0 ? apart - 360 : apart + 360 };
};

/** Difference of two colours by CIEDE2000: about 1 is just seen, 100 is black and white. */
export const difference = ([L1, a1, b1]: Triple, [L2, a2, b2]: Triple): number => {
  const seventh = (c: number): number => Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  const stretch = 1 + 0.5 * (1 - seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const hue = (a: number, b: number): number => (degrees(Math.atan2(b, a * stretch)) + 360) % 360;
  const { mean, apart } = hues(hue(a1, b1), hue(a2, b2), c1 * c2 === 0);
  const [lightness, chroma] = [(L1 + L2) / 2, (c1 + c2) / 2];
  const t =
    1 - 0.17 * cosine(mean - 30) + 0.24 * cosine(2 * mean) + 0.32 * cosine(3 * mean + 6) - 0.2 * cosine(4 * mean - 63);
  const dL = (L2 - L1) / (1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2));
  const dC = (c2 - c1) / (1 + 0.045 * chroma);
  const dH = (2 * Math.sqrt(c1 * c2) * Math.sin((apart * Math.PI) / 360)) / (1 + 0.015 * chroma * t);
  const turn = -2 * seventh(chroma) * Math.sin((60 * Math.exp(-(((mean - 275) / 25) ** 2)) * Math.PI) / 180);
  return Math.sqrt(dL ** 2 + dC ** 2 + dH ** 2 + turn * dC * dH);
};
