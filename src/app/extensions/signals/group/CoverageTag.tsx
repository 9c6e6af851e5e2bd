import { Tag } from '@hubspot/ui-extensions';
import type { SignalGroupView } from '#core/views/signals-view.ts';
import { useWords } from '../data/useCardContext.ts';
import { groupToHeadline } from '../data/signal-list.ts';

/** Where an email stands against the CRM, in one tag. */
export function CoverageTag({ group }: { readonly group: SignalGroupView }) {
  const words = useWords().group;
  if (group.coverage === 'covered') return <Tag variant="success">{words.covered}</Tag>;
  if (group.coverage === 'context') return <Tag>{words.context}</Tag>;
  const tier = groupToHeadline(group)?.tier ?? 'review';
  return <Tag variant={tier === 'alert' ? 'warning' : 'default'}>{words.tiers[tier]}</Tag>;
}
