import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import * as fc from 'fast-check';
import { hold } from './fuzz/invariants.js';
import { type Held, heap, heldOn, watchObservers } from './fuzz/leaks.js';
import { type Step, steps } from './fuzz/step.js';
import { Stage } from './fuzz/stage.js';
import { limits } from '../limits.js';
import { settled, until } from './support/waiting.js';

/** How long, from which seed, and which failure again; nothing in the everyday run. */
interface Settings {
  minutes: number;
  seed: number | null;
  path: string | null;
}

const thrown: string[] = [];
const note = (what: unknown): void =>
  void thrown.push(what instanceof Error ? (what.stack ?? what.message) : String(what));

/** Lets all figures draw what they can, and the page breathe. */
const draw = async (stage: Stage): Promise<void> => {
  await new Promise((done) => requestAnimationFrame(done));
  for (const figure of stage.figures) await settled(figure);
  // What came with the last of them, and toggles, which come as tasks.
  await new Promise((done) => setTimeout(done));
  for (const figure of stage.figures) await settled(figure);
};

const play = async (life: readonly Step[]): Promise<void> => {
  thrown.length = 0;
  const stage = new Stage();
  try {
    for (const [i, step] of life.entries()) {
      stage.play(step);
      if (step.soon && i < life.length - 1) continue;
      await draw(stage);
      hold(stage);
      expect(thrown.join('\n'), 'thrown into the page').to.equal('');
    }
  } finally {
    stage.close();
    await new Promise((done) => setTimeout(done));
  }
  expect(thrown.join('\n'), 'thrown into the page').to.equal('');
};

const tell = (text: string): Promise<unknown> => executeServerCommand('fuzz-tell', text);

/** Plays so many lives of a page; the first that fails is made as short as it can be and told of. */
const round = async (seed: number, lives: number, path: string | null = null): Promise<void> => {
  let playing = Promise.resolve();
  const life = fc.asyncProperty(steps, (happenings) => (playing = play(happenings)));
  const found = await fc.check(life, {
    seed,
    numRuns: lives,
    interruptAfterTimeLimit: limits.wait,
    ...(path !== null && { path, endOnFailure: true }),
  });
  // Where time ran out, the last life still ends as all do.
  await playing.catch(() => undefined);
  if (!found.failed) {
    // A list of sources waits two seconds for a dataset that it names, also where it has gone.
    const left = (): string =>
      Object.entries(heldOn())
        .flatMap(([what, n]) => (n ? `${n} ${what}` : []))
        .join(', ');
    await until(() => left() === '', 'figures that left hold on to the page').catch(() => {
      throw new Error(`figures that left hold on to ${left()}`);
    });
    return;
  }
  const replay = `npm run fuzz -- --seed ${found.seed} --path ${found.counterexamplePath ?? ''}`;
  const happened = (found.counterexample?.[0] ?? []).map((step) => fc.stringify(step)).join('\n');
  throw new Error(`${String(found.errorInstance)}\n\nsteps:\n${happened}\n\nto replay: ${replay}`);
};

describe('a page on which anything happens', () => {
  let stop: () => void;
  const { error } = console;
  const onError = (event: ErrorEvent): void => {
    note(event.error ?? event.message);
    event.preventDefault();
  };
  const onRejection = (event: PromiseRejectionEvent): void => {
    note(event.reason);
    event.preventDefault();
  };

  before(() => {
    stop = watchObservers();
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    console.error = (...given: unknown[]) => note(given.map(String).join(' '));
  });

  after(() => {
    stop();
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
    console.error = error;
  });

  it('shows a figure, a message or the fallback; throws nothing; holds on to nothing', async function () {
    const { minutes, seed, path } = await executeServerCommand<Settings, undefined>('fuzz-settings');
    this.timeout(limits.test + minutes * 120_000);
    const from = seed ?? 20_241_022;
    if (path !== null) {
      await round(from, 1, path);
      return;
    }
    // Warm: what is loaded and kept once is there.
    await round(from, minutes ? 100 : 8);
    const measured: Held[] = [await heap()];
    if (!minutes) {
      await round(from + 1, 12);
      measured.push(await heap());
    }
    const end = performance.now() + minutes * 60_000;
    for (let i = 1; performance.now() < end; i++) {
      await round(from + i, 50);
      measured.push(await heap());
      const { heap: bytes, nodes, listeners } = measured.at(-1)!;
      await tell(
        `${i * 50} lives, seed ${from + i}: heap ${(bytes / 1e6).toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners`,
      );
    }
    const [first, last] = [measured[0]!, measured.at(-1)!];
    expect(last.nodes - first.nodes, 'nodes that nobody shows').to.be.lessThan(200);
    expect(last.listeners - first.listeners, 'listeners that nobody needs').to.be.lessThan(50);
    expect((last.heap - first.heap) / 1e6, 'MB more than before').to.be.lessThan(3);
  });
});
