import { FigureError, figureError } from '../../src/error/figure-error.js';

/** What a file may cost a reader at most. */
export interface FileLimits {
  /** From the request to the last byte, in ms. */
  time: number;
  /** In bytes, unpacked. */
  size: number;
}

/** For files that `src` names: half a minute, and what is read without a stop that a reader would notice. */
export const fileLimits: FileLimits = { time: 30_000, size: 5_000_000 };

/**
 * The address that `src` means.
 * @throws FigureError `unsafe-address` where it is no http or https address, or holds a user name or password
 */
const addressOf = (src: string, base: string): URL => {
  const url = URL.canParse(src, base) ? new URL(src, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw figureError('unsafe-address', 'src', src, 'an http or https address');
  // They are not for readers to see.
  if (url.username || url.password)
    throw figureError('unsafe-address', 'src', url.origin + url.pathname, 'an address without user name and password');
  return url;
};

interface Reading {
  size: number;
  tooLarge: () => FigureError;
  notJSON: () => FigureError;
}

/** Reads a body as UTF-8, and no further than the limit. */
const readText = async (body: ReadableStream<Uint8Array>, { size, tooLarge, notJSON }: Reading): Promise<string> => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw notJSON();
    }
  };
  const reader = body.getReader();
  let text = '';
  let length = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    length += piece.value.length;
    if (length > size) throw tooLarge();
    text += decode(piece.value);
  }
  return text + decode();
};

const parsed = (text: string, notJSON: () => FigureError): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw notJSON();
  }
};

/**
 * Fetches a JSON file at an http address, for as long as it is wanted and within limits.
 * @param src Address, also a relative one.
 * @param base What a relative address starts from.
 * @param signal Ends the request when nobody wants the file any more.
 * @throws FigureError `unsafe-address`, `unreachable`, `file-too-large`, `not-json`
 */
export const fetchFile = async (
  src: string,
  base: string,
  signal: AbortSignal,
  { time, size }: FileLimits = fileLimits,
): Promise<unknown> => {
  const url = addressOf(src, base);
  const refused = (code: string, got: string, expected: string): FigureError => figureError(code, 'src', got, expected);
  const unreachable = (why: string): FigureError => refused('unreachable', `${src}: ${why}`, 'a file that can be read');
  const tooLarge = (): FigureError =>
    refused('file-too-large', src, `a file of at most ${size.toLocaleString('en')} bytes`);
  const notJSON = (): FigureError => refused('not-json', src, 'a JSON file in UTF-8');
  const request = new AbortController();
  const stop = (reason?: unknown): void => request.abort(reason);
  const timer = setTimeout(() => stop(unreachable(`not there after ${time / 1000} seconds`)), time);
  // It may have been given up while this code was loading.
  if (signal.aborted) stop();
  signal.addEventListener('abort', () => stop());
  try {
    const response = await fetch(url, { signal: request.signal });
    if (!response.ok) throw unreachable(`${response.status} ${response.statusText}`.trim());
    if (Number(response.headers.get('content-length')) > size) throw tooLarge();
    const text = response.body ? await readText(response.body, { size, tooLarge, notJSON }) : '';
    return parsed(text, notJSON);
  } catch (error) {
    throw error instanceof FigureError ? error : unreachable(String(error));
  } finally {
    // What is left of a body that was refused is not fetched.
    stop();
    clearTimeout(timer);
  }
};
