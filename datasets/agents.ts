import type { Agent } from '../src/model/agent.js';

// A released vintage holds its agents as they are: a changed description needs an agent of its own, or a re-issue.

export const kiel: Agent = {
  id: 'kiel',
  name: 'Kiel Institute for the World Economy',
  mention: 'the Kiel Institute for the World Economy',
  short: 'the Kiel Institute',
  area: 'DEU',
  party: 'third-party',
  description: 'German research institute; its Ukraine Support Tracker adds up government aid to Ukraine.',
};

export const nis: Agent = {
  id: 'nis',
  name: 'South Korea’s National Intelligence Service',
  short: 'the NIS',
  area: 'KOR',
  party: 'third-party',
  description:
    'South Korea’s main intelligence agency. Not a side in the war, but North Korea is its country’s adversary.',
};

export const eu: Agent = {
  id: 'eu',
  name: 'European Union',
  mention: 'the European Union',
  short: 'the EU',
  area: 'EU',
  party: 'ally',
  description: 'Union of 27 states that supplies Ukraine with money and arms.',
};

export const europeanConservative: Agent = {
  id: 'european-conservative',
  name: 'The European Conservative',
  party: 'media',
  description: 'Conservative magazine on European politics, in English.',
};

export const southKoreanMedia: Agent = {
  id: 'south-korean-media',
  name: 'South Korean media',
  area: 'KOR',
  party: 'media',
  description: 'News outlets in South Korea; the article does not say which.',
};

export const unnamed: Agent = {
  id: 'unnamed',
  name: 'a source the article does not name',
  short: 'an unnamed source',
  party: 'unknown',
  description: 'Not named in the article, which states the number without saying whose it is.',
};

export const seoulOfficial: Agent = {
  id: 'seoul-official',
  name: 'a senior official of South Korea’s presidential office',
  short: 'a Seoul official',
  area: 'KOR',
  party: 'third-party',
  description: 'Spoke for President Yoon Suk-yeol after the meeting of the National Security Council; not named.',
};

export const southKoreanGovernment: Agent = {
  id: 'south-korean-government',
  name: 'South Korean government',
  mention: 'the South Korean government',
  short: 'South Korea',
  area: 'KOR',
  party: 'third-party',
  description: 'Gives Ukraine money, relief and non-lethal equipment, but has not joined its allies in arming it.',
};

export const zelensky: Agent = {
  id: 'zelensky',
  name: 'Volodymyr Zelensky',
  short: 'Zelensky',
  area: 'UKR',
  party: 'belligerent',
  description: 'President of Ukraine.',
};

export const macron: Agent = {
  id: 'macron',
  name: 'Emmanuel Macron',
  short: 'Macron',
  area: 'FRA',
  party: 'ally',
  description: 'President of France.',
};

export const balticStates: Agent = {
  id: 'baltic-states',
  name: 'the Baltic countries',
  short: 'the Baltic countries',
  party: 'ally',
  description: 'Estonia, Latvia and Lithuania; the article names them only as a group.',
};

export const landsbergis: Agent = {
  id: 'landsbergis',
  name: 'Gabrielius Landsbergis',
  short: 'Landsbergis',
  area: 'LTU',
  party: 'ally',
  description: 'Foreign minister of Lithuania when he spoke.',
};

export const borrell: Agent = {
  id: 'borrell',
  name: 'Josep Borrell',
  short: 'Borrell',
  area: 'EU',
  party: 'ally',
  description: 'Foreign policy chief of the European Union when he spoke.',
};

export const stano: Agent = {
  id: 'stano',
  name: 'Peter Stano',
  short: 'Stano',
  area: 'EU',
  party: 'ally',
  description: 'Spokesman of the European Union for foreign affairs when he spoke.',
};

export const southKoreanDefenceMinister: Agent = {
  id: 'south-korean-defence-minister',
  name: 'South Korea’s defence minister',
  short: 'Seoul’s defence minister',
  area: 'KOR',
  party: 'third-party',
  description: 'Shin Won-sik when he spoke.',
};

export const southKoreanMilitaryIntelligence: Agent = {
  id: 'south-korean-military-intelligence',
  name: 'South Korea’s military intelligence',
  short: 'Seoul’s military intelligence',
  area: 'KOR',
  party: 'third-party',
  description:
    'The Defense Intelligence Agency of South Korea’s defence ministry, another service than the NIS; a member of parliament made its report public.',
};

export const putin: Agent = {
  id: 'putin',
  name: 'Vladimir Putin',
  short: 'Putin',
  area: 'RUS',
  party: 'belligerent',
  description: 'President of Russia.',
};

export const syrskyi: Agent = {
  id: 'syrskyi',
  name: 'Oleksandr Syrskyi',
  short: 'Syrskyi',
  area: 'UKR',
  party: 'belligerent',
  description: 'Commander-in-chief of Ukraine’s armed forces.',
};

export const ukrainianMilitaryIntelligence: Agent = {
  id: 'ukrainian-military-intelligence',
  name: 'Ukraine’s military intelligence',
  short: 'Kyiv’s military intelligence',
  area: 'UKR',
  party: 'belligerent',
  description: 'Intelligence directorate of Ukraine’s defence ministry, also known as HUR.',
};

export const budanov: Agent = {
  id: 'budanov',
  name: 'Kyrylo Budanov',
  short: 'Budanov',
  area: 'UKR',
  party: 'belligerent',
  description: 'Head of Ukraine’s military intelligence when he spoke.',
};

export const skibitskyi: Agent = {
  id: 'skibitskyi',
  name: 'Vadym Skibitskyi',
  short: 'Skibitskyi',
  area: 'UKR',
  party: 'belligerent',
  description: 'Deputy head of Ukraine’s military intelligence when he spoke.',
};

export const yusov: Agent = {
  id: 'yusov',
  name: 'Andrii Yusov',
  short: 'Yusov',
  area: 'UKR',
  party: 'belligerent',
  description: 'Spokesman of Ukraine’s military intelligence when he spoke.',
};
