import { expect } from '@open-wc/testing';
import { southKoreaAid } from '../../datasets/south-korea-aid/index.js';
import type { Evidence } from '../../src/model/evidence.js';
import type { Vintage } from '../../src/model/vintage.js';
import { register } from '../../widgets/register.js';
import { make, registerAll } from './support/figures.js';
import { all, inside, one, openSources, read, texts } from './support/reading.js';
import { settled, until } from './support/waiting.js';
import { guardPage, listen } from './support/watching.js';

guardPage();
before(registerAll);

const copy = (dataset: string): Vintage => ({ ...southKoreaAid, dataset });
const proof: Evidence = {
  ids: ['total'],
  source: southKoreaAid.observations.find(({ id }) => id === 'total')!.source!,
  quote: 'a total of many',
  accessed: '2026-11-23',
  live: true,
};
const list = async (of: string): Promise<HTMLElementTagNameMap['figure-sources']> => {
  const element = document.createElement('figure-sources');
  element.of = of;
  document.body.append(element);
  await until(() => all(element, '[part~="source"]').length > 0, 'no source came');
  return element;
};

describe('evidence that does not arrive', () => {
  afterEach(() => document.querySelectorAll('figure-sources').forEach((each) => each.remove()));

  it('of one dataset leaves the others’ whole, is told of, and is asked for again when its source is opened', async () => {
    let isLost = true;
    register(copy('lost-one'), {
      evidence: () => (isLost ? Promise.reject(new Error('lost')) : Promise.resolve([proof])),
    });
    const sources = await list('lost-one/total south-korea-aid/total artillery-shells/eu-sent');
    await settled(sources);
    expect(sources.error).to.equal(null);
    expect(texts(sources, '.lost').join()).to.contain('did not arrive').and.to.contain(southKoreaAid.title);
    expect(texts(sources, 'q')).to.include('only about 650,000');
    expect(read(inside(sources))).to.contain('€789 million');
    isLost = false;
    one(sources, '[part~="source"]:first-child > .more > summary').click();
    await until(() => texts(sources, 'q').includes('a total of many'), 'it is not asked for again');
    expect(texts(sources, '.lost')).to.deep.equal([]);
  });

  it('that throws, also what cannot be printed, throws nothing into the page', async () => {
    const unprintable = {
      toString: (): string => {
        throw new Error('never');
      },
    };
    const throwing: Evidence = { ...proof };
    Object.defineProperty(throwing, 'quote', {
      enumerable: true,
      get: () => {
        throw unprintable as unknown as Error;
      },
    });
    register(copy('thrown-one'), {
      evidence: () => {
        throw unprintable as unknown as Error;
      },
    });
    register(copy('getter-one'), { evidence: [throwing] });
    register(copy('nonsense-one'), { evidence: () => Promise.resolve('words' as unknown as Evidence[]) });
    for (const name of ['thrown-one', 'getter-one', 'nonsense-one']) {
      const sources = await list(`${name}/total`);
      await settled(sources);
      expect([sources.error, texts(sources, '.lost').length], name).to.deep.equal([null, 1]);
      sources.remove();
    }
  });

  it('never leaves a list of what is known, and no button is dead', async () => {
    const heard = listen(document);
    register(copy('silent-one'), { evidence: () => new Promise(() => undefined) });
    const sources = await list('silent-one/total');
    expect(read(inside(sources))).to.contain('€789 million');
    sources.remove();
    const figure = await make('figure-parts', { of: 'silent-one/breakdown' });
    await openSources(figure);
    expect(read(one(figure, '.sources'))).to.contain('€470 million');
    expect(heard('figure-warning')).to.deep.equal([]);
  });
});
