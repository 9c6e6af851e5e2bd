import {
  opportunityKinds,
  qualifierKinds,
  riskKinds,
  type SignalGroup,
  type SignalKind,
} from '#core/signals/kind.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import type { GuideEntry, GuideGroup } from './guide-entry.ts';

const kindsByGroup: Readonly<Record<SignalGroup, readonly SignalKind[]>> = {
  opportunity: opportunityKinds,
  qualifier: qualifierKinds,
  risk: riskKinds,
};

/** Every kind of signal, by what it does. */
export function signalGroups(dictionary: PageDictionary): readonly GuideGroup[] {
  const { groups } = dictionary.guide.signals;
  return (Object.keys(kindsByGroup) as SignalGroup[]).map((id) => ({
    ...{ id, title: groups[id].title },
    entries: kindsByGroup[id].map((kind) => toEntry(kind, groups[id].then, dictionary)),
  }));
}

function toEntry(kind: SignalKind, then: string, { guide, kinds }: PageDictionary): GuideEntry {
  const { label: title, meaning } = kinds[kind];
  const { counts, example, helps, not } = guide.kinds[kind];
  const labels = guide.signals;
  return {
    ...{ id: kind, title, text: meaning },
    lines: [
      { label: labels.example, text: labels.quoted(example) },
      { label: labels.counts, text: counts },
      { label: labels.not, text: not },
      { label: labels.then, text: then, isShared: true },
      { label: labels.helps, text: helps },
    ],
  };
}
