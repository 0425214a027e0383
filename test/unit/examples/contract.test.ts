import { describe, expect, it } from 'vitest';
import { contractOf, internalsOf } from '../../../examples/reference/contract.js';

const declarations = `/** Kept for the package alone. @internal */
export interface Scene {
    takeaway: string;
}
/** For everybody. */
export type Shown = 'yes' | 'no';
export declare class Figure<S extends Scene> extends HTMLElement {
    #private;
    static properties: object;
    /** Heading. */
    heading?: string;
    /** What is drawn. */
    protected scene(): S;
    protected abstract readonly quiet: boolean;
    connectedCallback(): void;
    describe(): string;
}
`;

describe('the contract in declarations', () => {
  it('leaves out protected members and what Lit and the browser ask for, and nothing else', () => {
    const contract = contractOf(declarations);
    expect(contract).not.toMatch(/protected|What is drawn|properties|connectedCallback/);
    expect(contract.replace(/^ +/gm, '')).toContain(
      'export declare class Figure<S extends Scene> extends HTMLElement {\n#private;\n/** Heading. */\nheading?: string;\ndescribe(): string;\n}',
    );
  });

  it('knows which types are internal', () => {
    expect(internalsOf(declarations)).toEqual(['Scene']);
  });
});
