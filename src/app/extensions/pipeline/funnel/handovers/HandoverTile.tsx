import { Button, Flex, Heading, StatusTag, Text, Tile } from '@hubspot/ui-extensions';
import type { Handover } from '#core/funnel/handovers.ts';
import { usePageWords } from '#shared/usePageContext.ts';
import { useFunnel } from '../draft/funnel-context.ts';
import { proofTexts, trackLabel } from '../draft/funnel-text.ts';
import { usePart } from '../draft/usePart.ts';

/** One hand-over: between whom, at which steps, and what goes over. */
export function HandoverTile({ handover }: { readonly handover: Handover }) {
  const { from, teams: pair, to, toTrackId, trackId } = handover;
  const page = usePageWords();
  const { overview, teams } = page.funnel;
  const words = overview.handovers;
  const { tracks } = useFunnel();
  const { toStep } = usePart();
  const passed = [...new Set([trackId, toTrackId])].flatMap((id) =>
    tracks.filter((track) => track.id === id),
  );
  const proofs = proofTexts(from, page);
  return (
    <Tile compact>
      <Flex direction="column" gap="sm" align="start">
        <Flex direction="column" gap="flush">
          <Heading>{words.pair(teams[pair[0]], teams[pair[1]])}</Heading>
          <Text variant="microcopy">
            {`${passed.map((track) => trackLabel(track, page)).join(' → ')}, ${words.between(from.label, to.label)}`}
          </Text>
        </Flex>
        {proofs.length > 0 ? (
          <Flex direction="column" gap="flush">
            <Text format={{ fontWeight: 'demibold' }}>{words.passes}</Text>
            {proofs.map((proof) => (
              <Text key={proof}>{proof}</Text>
            ))}
          </Flex>
        ) : (
          <StatusTag variant="warning" hollow>
            {words.nothing}
          </StatusTag>
        )}
        <Button size="sm" onClick={() => toStep(from.id)}>
          {proofs.length > 0 ? overview.edit : words.write}
        </Button>
      </Flex>
    </Tile>
  );
}
