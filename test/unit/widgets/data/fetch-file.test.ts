import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FigureError } from '../../../../src/error/figure-error.js';
import { fetchFile, fileLimits } from '../../../../widgets/data/fetch-file.js';

const json = 'application/json';
const rows = [{ label: 'Bread', value: 40 }];

/** Bytes that the endless file has given. */
let given = 0;
/** Requests for the file that never comes, by whether they still wait. */
const waiting = new Set<string>();

const files: Record<string, RequestListener> = {
  '/rows.json': (_request, response) => void response.setHeader('content-type', json).end(JSON.stringify(rows)),
  '/marked.json': (_request, response) => void response.end(`\ufeff${JSON.stringify(rows)}`),
  '/latin1.json': (_request, response) => void response.end(Buffer.from('[{"label":"Müsli","value":1}]', 'latin1')),
  '/utf16.json': (_request, response) => void response.end(Buffer.from(`\ufeff${JSON.stringify(rows)}`, 'utf16le')),
  '/half.json': (_request, response) => void response.end('[{"label":"Bread",'),
  '/empty.json': (_request, response) => void response.end(),
  '/none.json': (_request, response) => void response.writeHead(404).end(),
  '/announced.json': (_request, response) => void response.setHeader('content-length', 6_000_000).write('['),
  '/never.json': ({ url = '' }, response) => {
    waiting.add(url);
    response.on('close', () => waiting.delete(url));
  },
  '/stalled.json': (_request, response) => void response.write('[{"label":'),
  '/endless.json': (_request, response) => {
    const piece = '[1,'.repeat(20_000);
    const more = (): void => {
      while (!response.destroyed && response.write(piece)) given += piece.length;
    };
    response.on('drain', more);
    more();
  },
};

describe('a file that src names', () => {
  let server: Server;
  let base = '';
  beforeAll(async () => {
    server = createServer((request, response) => files[request.url!.split('?')[0]!]!(request, response));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const fetched = (src: string, limits = fileLimits, signal = new AbortController().signal): Promise<unknown> =>
    fetchFile(src, base, signal, limits);
  const issueOf = async (file: Promise<unknown>): Promise<unknown> => {
    const error: unknown = await file.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(FigureError);
    return (error as FigureError).issues[0];
  };

  it('is read, with a byte order mark or without', async () => {
    expect(await fetched('rows.json')).toEqual(rows);
    expect(await fetched('marked.json')).toEqual(rows);
  });

  it.each(['latin1.json', 'utf16.json', 'half.json', 'empty.json'])('is refused where it is %s', async (src) => {
    expect(await issueOf(fetched(src))).toEqual({
      code: 'not-json',
      path: 'src',
      got: `"${src}"`,
      expected: 'a JSON file in UTF-8',
    });
  });

  it.each(['never.json', 'stalled.json'])('is waited for only so long: %s', async (src) => {
    expect(await issueOf(fetched(src, { ...fileLimits, time: 100 }))).toEqual({
      code: 'unreachable',
      path: 'src',
      got: `"${src}: not there after 0.1 seconds"`,
      expected: 'a file that can be read',
    });
  });

  it('is not read past its limit, nor where its size is announced as too large', async () => {
    const issue = { code: 'file-too-large', path: 'src', expected: 'a file of at most 5,000,000 bytes' };
    expect(await issueOf(fetched('endless.json'))).toEqual({ ...issue, got: '"endless.json"' });
    expect(await issueOf(fetched('announced.json'))).toEqual({ ...issue, got: '"announced.json"' });
    // What the system keeps on its way is not for us to count.
    expect(given).toBeLessThan(50_000_000);
  });

  it('is let go when nobody wants it any more', async () => {
    const request = new AbortController();
    const issue = issueOf(fetched('never.json?gone', fileLimits, request.signal));
    await expect.poll(() => waiting.has('/never.json?gone')).toBe(true);
    request.abort();
    expect(await issue).toMatchObject({ code: 'unreachable' });
    await expect.poll(() => waiting.has('/never.json?gone')).toBe(false);
  });

  it('is not asked for where nobody wants it from the start', async () => {
    expect(await issueOf(fetched('never.json?late', fileLimits, AbortSignal.abort()))).toMatchObject({
      code: 'unreachable',
    });
    expect(waiting.has('/never.json?late')).toBe(false);
  });

  it('does not give its user name and password away', async () => {
    const address = base.replace('//', '//desk:secret@');
    const issue = await issueOf(fetched(`${address}rows.json`));
    expect(issue).toMatchObject({ code: 'unsafe-address', expected: 'an address without user name and password' });
    expect(JSON.stringify(issue)).not.toMatch(/desk|secret/);
  });

  it('says what a server answered', async () => {
    expect(await issueOf(fetched('none.json'))).toMatchObject({
      code: 'unreachable',
      got: '"none.json: 404 Not Found"',
    });
  });
});
