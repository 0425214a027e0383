import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };

/** A registry on this machine alone. */
export interface Registry {
  address: string;
  /** An npm configuration that may publish there. */
  publisher: string;
  /** An npm configuration that reads from there and nothing else. */
  reader: string;
  close: () => void;
}

interface Verdaccio {
  runServer: (config: object) => Promise<Server>;
}

/** Publishing sends the tarball as text, a third larger than it is. */
const largest = '100mb';

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const tokenFor = async (address: string): Promise<string> => {
  const user = { name: 'rehearsal', password: crypto.randomUUID() };
  const response = await fetch(`${address}/-/user/org.couchdb.user:${user.name}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(user),
  });
  const { token } = (await response.json()) as { token?: string };
  if (!token) throw new Error(`the registry gave no token to its first user: ${response.status}`);
  return token;
};

/**
 * Starts one on a free port, with all it keeps in the folder. This package it knows only as far as it is published there;
 * for every other it asks the upstream registry, which is the one this machine is set to.
 */
export const startRegistry = async (folder: string, upstream: string): Promise<Registry> => {
  await mkdir(folder);
  const { runServer } = createRequire(import.meta.url)('verdaccio') as Verdaccio;
  const server = await runServer({
    self_path: join(folder, 'config.yaml'),
    storage: join(folder, 'storage'),
    web: { enable: false },
    auth: { htpasswd: { file: join(folder, 'htpasswd') } },
    uplinks: { upstream: { url: upstream } },
    packages: {
      [manifest.name]: { access: '$all', publish: '$authenticated' },
      '**': { access: '$all', proxy: 'upstream' },
    },
    log: { type: 'file', path: join(folder, 'log'), level: 'warn' },
    max_body_size: largest,
  });
  const address = await listen(server);
  const reads = [`registry=${address}/`, 'noproxy=127.0.0.1', 'audit=false', 'fund=false', 'update-notifier=false'];
  const token = `${address.replace('http:', '')}/:_authToken=${await tokenFor(address)}`;
  const [publisher, reader] = [join(folder, 'publisher.npmrc'), join(folder, 'reader.npmrc')];
  await writeFile(reader, reads.join('\n'));
  await writeFile(publisher, [...reads, token].join('\n'));
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { address, publisher, reader, close };
};

/** The environment of an npm that asks this registry alone, with the settings of one file and a cache of its own. */
export const npmEnvironment = ({ address }: Registry, settings: string, cache: string): NodeJS.ProcessEnv => ({
  // What npm has set for the script that runs here is not for those that it starts.
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name))),
  // Changesets reads the registry here and would else take the public one.
  npm_config_registry: `${address}/`,
  npm_config_userconfig: settings,
  npm_config_cache: cache,
});
