import type { InstallWords } from '../../words/en.ts';
import { rightOf, type Right } from '../../words/right.ts';
import type { InstallPage } from './install-page.ts';

/** A page before it is HTML: plain texts only. */
export interface PageBlocks {
  readonly tone: 'good' | 'notice';
  readonly title: string;
  readonly parts: readonly PagePart[];
  readonly action: { readonly label: string; readonly href: string } | null;
  readonly footnote: string | null;
}

export type PagePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'steps'; readonly items: readonly string[] }
  /** Rights in words, each with HubSpot's names of them. */
  | {
      readonly kind: 'rights';
      readonly items: readonly { readonly name: string; readonly scopes: readonly string[] }[];
    };

/** What each page says. */
export function blocksOf(page: InstallPage, words: InstallWords, requestId: string): PageBlocks {
  const again = { label: words.again, href: '/oauth/install' };
  switch (page.kind) {
    case 'installed': {
      const { installed } = words;
      const parts = [text(installed.account(String(page.portalId))), steps(installed.steps)];
      const without =
        page.withoutScopes.length > 0
          ? [text(installed.withoutOptional), rightsOf(page.withoutScopes, words)]
          : [];
      const action = { label: installed.open, href: page.open };
      return { tone: 'good', title: installed.title, parts: [...parts, ...without], action, footnote: null };
    }
    case 'missing': {
      const { title, text: what, steps: toDo } = words.missing;
      const parts = [text(what), rightsOf(page.scopes, words), steps(toDo)];
      return { tone: 'notice', title, parts, action: again, footnote: null };
    }
    case 'declined':
    case 'expired':
    case 'unreachable':
    case 'failed':
    case 'busy': {
      const { title, text: what } = words[page.kind];
      const footnote = page.kind === 'failed' ? words.reference(requestId) : null;
      return { tone: 'notice', title, parts: [text(what)], action: again, footnote };
    }
  }
}

function text(content: string): PagePart {
  return { kind: 'text', text: content };
}

function steps(items: readonly string[]): PagePart {
  return { kind: 'steps', items };
}

function rightsOf(scopes: readonly string[], words: InstallWords): PagePart {
  const byRight = Map.groupBy(scopes, rightOf) as ReadonlyMap<Right, string[]>;
  return {
    kind: 'rights',
    items: [...byRight].map(([right, names]) => ({ name: words.rights[right], scopes: names })),
  };
}
