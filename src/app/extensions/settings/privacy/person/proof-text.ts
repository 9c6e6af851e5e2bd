import { keptPlaces, type KeptCounts } from '#core/views/data-rights-view.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import type { Erased } from './erased.ts';
import { clockTime, type Target } from './target.ts';

interface ProofOf {
  readonly target: Target;
  readonly portalId: number;
  /** Who asked, by email; null where HubSpot does not say. */
  readonly by: string | null;
  readonly erased: Erased;
}

/** What an erasure can be proven with: which record, when, what was kept before and what after. It holds no name of theirs. */
export function proofText({ person, erase: { lines } }: PageDictionary['privacy'], proof: ProofOf): string {
  const { target, portalId, by, erased } = proof;
  const places = (kept: KeptCounts) =>
    keptPlaces.map((place) => `  ${lines.place(person.places[place], kept[place])}`);
  return [
    lines.title,
    lines.record(target.type, target.id),
    lines.account(String(portalId)),
    ...(by === null ? [] : [lines.by(by)]),
    '',
    lines.before,
    ...places(erased.before),
    '',
    lines.erasedAt(clockTime(erased.erasedAt ?? erased.after.readAt)),
    lines.entries(erased.entries),
    '',
    lines.after(clockTime(erased.after.readAt)),
    ...places(erased.after.kept),
  ].join('\n');
}
