/** The package's own description, as far as the site reads it. */
export interface Manifest {
  name: string;
  bin: Record<string, string>;
  repository?: string | { url: string };
}

/** Where files of a repository can be read on the web; only GitHub's addresses are known here. */
export const filesAt = ({ repository }: Manifest): string | undefined => {
  const url = typeof repository === 'string' ? repository : repository?.url;
  const name = /github(?:\.com[/:]|:)([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(url ?? '')?.[1];
  return name && `https://github.com/${name}/blob/main`;
};
