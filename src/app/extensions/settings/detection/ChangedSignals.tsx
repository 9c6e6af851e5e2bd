import { Button, Divider, Flex, StatusTag, Text, type StatusTagProps } from '@hubspot/ui-extensions';
import { Fragment, useState } from 'react';
import type { PreviewedSignal } from '#core/views/settings-view.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { ContactLink } from './ContactLink.tsx';

const shownAtOnce = 5;

/** What disturbs somebody, now or then, comes before what is only shown. */
const order: readonly PreviewedSignal['change'][] = [
  ...(['to-alert', 'to-review', 'new', 'gone'] as const),
  ...(['new-quiet', 'gone-quiet'] as const),
];

const variants: Readonly<Record<PreviewedSignal['change'], NonNullable<StatusTagProps['variant']>>> = {
  gone: 'default',
  new: 'info',
  'gone-quiet': 'default',
  'new-quiet': 'default',
  'to-review': 'warning',
  'to-alert': 'success',
};

/** The signals that a change adds, takes away or moves, the first few at once. */
export function ChangedSignals({ signals }: { readonly signals: readonly PreviewedSignal[] }) {
  const words = usePageWords().settingsDetection.preview;
  const [shown, setShown] = useState(shownAtOnce);
  const sorted = [...signals].sort((a, b) => order.indexOf(a.change) - order.indexOf(b.change));
  const rest = signals.length - shown;
  return (
    <>
      {sorted.slice(0, shown).map((signal) => (
        <Fragment key={`${signal.emailId}:${signal.kind}`}>
          <Divider />
          <ChangedSignal signal={signal} />
        </Fragment>
      ))}
      {rest > 0 && (
        <Flex direction="row">
          <Button size="xs" variant="transparent" onClick={() => setShown(shown + 4 * shownAtOnce)}>
            {words.showMore(Math.min(rest, 4 * shownAtOnce))}
          </Button>
        </Flex>
      )}
    </>
  );
}

function ChangedSignal({ signal }: { readonly signal: PreviewedSignal }) {
  const { kinds, settingsDetection } = usePageWords();
  const words = settingsDetection.preview;
  const { change, contactId, kind, probability, quote } = signal;
  return (
    <Flex direction="column" gap="xs">
      <Flex direction="row" gap="sm" align="center" wrap>
        <StatusTag variant={variants[change]}>{words.becomes[change]}</StatusTag>
        <Text format={{ fontWeight: 'demibold' }}>{kinds[kind].label}</Text>
        <Text variant="microcopy">{words.sure(probability)}</Text>
      </Flex>
      <Text format={{ italic: true }}>{words.quote(quote)}</Text>
      {contactId === null ? (
        <Text variant="microcopy">{words.noContact}</Text>
      ) : (
        <ContactLink id={contactId}>{words.openContact}</ContactLink>
      )}
    </Flex>
  );
}
