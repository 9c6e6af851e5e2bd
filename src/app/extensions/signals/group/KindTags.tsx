import { Flex, Tag, Tooltip } from '@hubspot/ui-extensions';
import type { SignalKind } from '#core/signals/kind.ts';
import type { SignalGroupView } from '#core/views/signals-view.ts';
import type { Dictionary } from '#core/wording/dictionary.ts';
import { groupToOtherKinds } from '../data/signal-list.ts';
import { useWords } from '../data/useCardContext.ts';

/** What else the email says: other opportunities, budget, timing, who decides, competitors, risks. */
export function KindTags({ group }: { readonly group: SignalGroupView }) {
  const words = useWords();
  const kinds = groupToOtherKinds(group);
  if (kinds.length === 0) return null;
  return (
    <Flex direction="row" wrap gap="xs">
      {kinds.map((kind) => (
        <Tag
          key={kind}
          variant={kindToVariant(kind)}
          overlay={<Tooltip>{words.kinds[kind].meaning}</Tooltip>}
        >
          {kindToText(words, kind, group)}
        </Tag>
      ))}
    </Flex>
  );
}

function kindToVariant(kind: SignalKind): 'default' | 'warning' | 'error' {
  if (kind === 'churn-risk') return 'error';
  return kind === 'stall' ? 'warning' : 'default';
}

function kindToText(
  { kinds, group: words }: Dictionary,
  kind: SignalKind,
  { facts }: SignalGroupView,
): string {
  if (kind === 'budget' && facts.amount !== undefined && facts.currency) {
    return words.budgetOf(facts.amount, facts.currency);
  }
  if (kind === 'timeline' && facts.date) return words.timingOn(facts.date);
  return kinds[kind].label;
}
