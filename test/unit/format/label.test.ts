import { describe, expect, it } from 'vitest';
import { agentName, areaName, labelOf } from '../../../src/format/label.js';
import { observation, refusal } from '../support/data.js';
import { agents, data } from '../support/described.js';

describe('an agent’s name', () => {
  it('is the full one, or the one for a sentence or a label', () => {
    expect(agentName('nis', agents)).toBe('National Intelligence Service');
    expect(agentName('nis', agents, 'mention')).toBe('the intelligence service');
    expect(agentName('nis', agents, 'short')).toBe('the NIS');
  });

  it('is the full one where there is no other', () => {
    expect(agentName('press', agents, 'mention')).toBe('The Paper');
    expect(agentName('press', agents, 'short')).toBe('The Paper');
  });

  it('is its id where nobody declares it', () => {
    expect(agentName('who', agents, 'short')).toBe('who');
  });
});

describe('an area’s name', () => {
  it('is ours in English', () => {
    expect(areaName('PRK', data)).toBe('North Korea');
    expect(areaName('PRK', data, 'en-GB')).toBe('North Korea');
    expect(new Intl.DisplayNames('en', { type: 'region' }).of('TR')).not.toBe('Turkey');
    expect([areaName('TUR', data), areaName('TUR', data, 'en-US')]).toEqual(['Turkey', 'Turkey']);
  });

  it('is the platform’s in other languages', () => {
    expect(areaName('PRK', data, 'de')).toBe('Nordkorea');
    expect(areaName('PRK', data, 'uk')).toBe('Північна Корея');
  });

  it('is ours where it is no country: EU institutions are not the European Union', () => {
    expect(areaName('EU', data, 'de')).toBe('EU institutions');
  });

  it('is ours where the platform cannot know it', () => {
    expect(areaName('XKX', data, 'de')).toBe('Kosovo');
    expect(areaName('BAD', data, 'de')).toBe('Badland');
  });

  it('is its code where nobody declares it', () => {
    expect(areaName('ZZZ', data)).toBe('ZZZ');
  });

  it('is refused for a locale that is none', () => {
    expect(refusal(() => areaName('PRK', data, 'not a locale')).code).toBe('unknown-locale');
  });
});

describe('a label', () => {
  it('is the observation’s own', () => {
    expect(labelOf(observation({ label: 'Rounds sent' }), data, 'de')).toBe('Rounds sent');
  });

  it('is area and dimensions in words where it has none', () => {
    expect(labelOf(observation(), data)).toBe('North Korea');
    expect(labelOf(observation({ dimensions: { kind: 'military' } }), data)).toBe('North Korea, Military');
    expect(labelOf(observation({ dimensions: { kind: 'military' } }), data, 'de')).toBe('Nordkorea, Military');
    expect(labelOf(observation({ dimensions: { kind: 'loan', year: '2024' } }), data)).toBe('North Korea, loan, 2024');
  });

  it('is the dimensions alone where there is no area', () => {
    expect(labelOf(observation({ area: '', dimensions: { kind: 'military' } }), data)).toBe('Military');
  });

  it('is the id where there is nothing else', () => {
    expect(labelOf(observation({ id: 'row-1', area: '' }), data)).toBe('row-1');
  });
});
