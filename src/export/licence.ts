/** Terms of our compilation: selection, arrangement, wording. The numbers belong to their sources. */
export const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
