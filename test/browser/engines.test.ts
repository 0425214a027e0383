import { expect } from '@open-wc/testing';
import { engine, press, setViewport } from './support/engine.js';
import { type Capability, incapacities, tries } from './support/incapacities.js';

describe('the engine that tests run in', () => {
  for (const [name, attempt] of Object.entries(tries)) {
    const reason = incapacities[engine][name as Capability];
    it(`${reason ? 'cannot do' : 'can do'} “${name}”, as the list has it`, async () => {
      const failure = await attempt().then(
        () => undefined,
        (error: unknown) => String(error),
      );
      if (reason) expect(failure, `take “${name}” off the list of ${engine}: it works`).not.to.equal(undefined);
      else expect(failure).to.equal(undefined);
    });
  }

  it('has a page of the size it is given, as narrow as a phone', async () => {
    for (const [width, height] of [
      [320, 640],
      [1500, 900],
      [800, 600],
    ] as const) {
      await setViewport({ width, height });
      expect([window.innerWidth, window.innerHeight]).to.deep.equal([width, height]);
    }
  });

  it('presses keys, also two together', async () => {
    const pressed: string[] = [];
    const note = (event: KeyboardEvent): void =>
      void pressed.push([event.shiftKey && event.key !== 'Shift' ? 'Shift+' : '', event.code].join(''));
    document.addEventListener('keydown', note);
    for (const key of ['Space', 'Escape', 'Shift+Tab']) await press(key);
    document.removeEventListener('keydown', note);
    expect(pressed.filter((key) => !key.startsWith('ShiftL'))).to.deep.equal(['Space', 'Escape', 'Shift+Tab']);
  });
});
